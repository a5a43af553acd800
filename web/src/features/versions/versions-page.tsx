import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { versionsQuery } from '../../api/agreements';
import type { Plan, Version } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { OfPlan } from './of-plan';
import styles from './versions.module.css';

const route = getRouteApi('/inside/people/$personId');

/** Every version of the plan: what came into force, when, and whether it was agreed. */
export function VersionsPage(): ReactElement {
  const { personId } = route.useParams();
  return <OfPlan personId={personId}>{(plan) => <Versions plan={plan} />}</OfPlan>;
}

function Versions({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('versions');
  const versions = useQuery(versionsQuery(plan.id));
  return (
    <Loaded query={versions} waiting={<Waiting lines={6} large />}>
      {(all) => (
        <section className={styles['sheet']}>
          <h2 className={styles['title']}>{t('title')}</h2>
          <p className={styles['lead']}>{t('lead')}</p>
          {all.length === 0 ? (
            <Empty title={t('noneTitle')}>{t('noneBody')}</Empty>
          ) : (
            <>
              <ol className={styles['list']}>
                {all.map((version) => (
                  <Line key={version.id} version={version} plan={plan} />
                ))}
              </ol>
              <Choose versions={all} personId={plan.personId} />
            </>
          )}
        </section>
      )}
    </Loaded>
  );
}

function Line({ version, plan }: { version: Version; plan: Plan }): ReactElement {
  const { t } = useTranslation('versions');
  const { number, at, basis } = version;
  return (
    <li className={styles['line']} data-basis={basis}>
      <Link
        to="/people/$personId/versions/$number"
        params={{ personId: plan.personId, number: String(number) }}
        className={styles['name']}
      >
        {t('version', { number })}
      </Link>
      <p className={styles['quiet']}>
        {[useLabel()(version), sayDate(at), ...(number === plan.inForceVersion ? [t('inForce')] : [])].join(
          ' · ',
        )}
      </p>
    </li>
  );
}

/** How a version came into force, in the app's language rather than the service's. */
export function useLabel(): (version: Version) => string {
  const { t } = useTranslation('versions');
  return ({ reason, stances, label }) => {
    if (reason !== null) return t(`without_${reason}`);
    const whole = stances?.find(({ capacity }) => capacity === 'person');
    if (!whole) return label;
    return t(whole.stance === 'agree_in_part' ? 'agreedInPart' : 'agreed');
  };
}

function Choose({ versions, personId }: { versions: readonly Version[]; personId: string }): ReactElement {
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const [newest, before] = versions;
  const [from, setFrom] = useState(String(before?.number ?? newest?.number ?? 1));
  const [to, setTo] = useState(before ? String(newest?.number) : 'draft');
  const numbers = versions.map(({ number }) => ({ value: String(number), label: t('version', { number }) }));
  const compare = (event: SyntheticEvent): void => {
    event.preventDefault();
    void navigate({
      to: '/people/$personId/compare',
      params: { personId },
      search: { from: Number(from), to },
    });
  };
  return (
    <form className={styles['choose']} onSubmit={compare}>
      <h3>{t('compareTitle')}</h3>
      <NativeSelect
        label={t('from')}
        data={numbers}
        value={from}
        onChange={(e) => setFrom(e.currentTarget.value)}
      />
      <NativeSelect
        label={t('to')}
        data={[{ value: 'draft', label: t('draft') }, ...numbers]}
        value={to}
        onChange={(e) => setTo(e.currentTarget.value)}
      />
      <Button type="submit">{t('compare')}</Button>
    </form>
  );
}
