import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { versionQuery } from '../../api/agreements';
import type { Plan, ReadVersion } from '../../api/contract';
import { isProblem } from '../../api/problem';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { Paper } from '../../components/paper';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { HowAgreed } from './how-agreed';
import { OfPlan } from './of-plan';
import { SnapshotDocument } from './snapshot-document';
import { useLabel } from './versions-page';
import styles from './versions.module.css';

const route = getRouteApi('/inside/people/$personId/versions/$number');

/** What the address may say: anything else names no version, and the service is not asked for it. */
const NUMBER = /^[1-9]\d{0,8}$/;

/** One version, whole: as it was agreed, and as it stays. */
export function VersionPage(): ReactElement {
  const { personId, number } = route.useParams();
  return (
    <OfPlan personId={personId}>
      {(plan) => (NUMBER.test(number) ? <Version plan={plan} number={Number(number)} /> : <NoSuchAddress />)}
    </OfPlan>
  );
}

function NoSuchAddress(): ReactElement {
  const { t } = useTranslation('versions');
  return (
    <div className={styles['sheet']}>
      <Empty>{t('noSuchAddress')}</Empty>
    </div>
  );
}

function Version({ plan, number }: { plan: Plan; number: number }): ReactElement {
  const { t } = useTranslation('versions');
  const version = useQuery(versionQuery(plan.id, number));
  if (isProblem(version.error) && version.error.status === 404)
    return (
      <div className={styles['sheet']}>
        <Empty>{t('noSuch', { number })}</Empty>
      </div>
    );
  return (
    <Loaded query={version} waiting={<Waiting lines={8} large />}>
      {(of) => <Sheet version={of} personId={plan.personId} />}
    </Loaded>
  );
}

function Sheet({ version, personId }: { version: ReadVersion; personId: string }): ReactElement {
  const { t } = useTranslation('versions');
  const { number, at, document, whole } = version;
  const standing = t('since', { label: useLabel()(version), date: sayDate(at) });
  return (
    <Paper name={document.personName} standing={`${t('version', { number })} · ${standing}`}>
      <article className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 className={styles['title']}>{t('versionOf', { number, name: document.personName })}</h2>
          <p className={styles['lead']}>{standing}</p>
          {!whole && <p className={styles['quiet']}>{t('part')}</p>}
          <div className={styles['acts']}>
            {number > 1 && (
              <LinkButton
                variant="default"
                to="/people/$personId/compare"
                params={{ personId }}
                search={{ from: number - 1, to: String(number) }}
              >
                {t('changedSince', { number: number - 1 })}
              </LinkButton>
            )}
            <LinkButton variant="subtle" to="/people/$personId/versions" params={{ personId }}>
              {t('all')}
            </LinkButton>
          </div>
        </header>
        <SnapshotDocument document={document} level={3} />
        <Agreement version={version} />
      </article>
    </Paper>
  );
}

function Agreement({ version }: { version: ReadVersion }): ReactElement {
  const { t } = useTranslation('versions');
  const { attestations, explanation, capacityBasis, offerAgainOn, hash } = version;
  return (
    <section className={styles['part']}>
      <h3 className={styles['label']}>{t('howAgreed')}</h3>
      {attestations !== null && <HowAgreed attestations={attestations} />}
      {explanation !== null && <p>{explanation}</p>}
      {capacityBasis !== null && (
        <p className={styles['quiet']}>{t('capacityBasis', { basis: capacityBasis })}</p>
      )}
      {offerAgainOn !== null && (
        <p className={styles['quiet']}>{t('offerAgain', { date: sayDate(offerAgainOn) })}</p>
      )}
      <p className={styles['quiet']}>{t('fingerprintLead')}</p>
      <p className={styles['hash']}>
        <span>{t('fingerprint')}</span> <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
      </p>
    </section>
  );
}
