import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { writesPlans } from '../../app/roles';
import type { TodayLine } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { todayQuery } from '../../api/today';
import { sayToday } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { Reviews } from './reviews';
import { Unassigned } from './unassigned';
import { WhatWaits } from './what-waits';
import styles from './today.module.css';

export function TodayPage(): ReactElement | null {
  const { t } = useTranslation('today');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const today = useQuery(todayQuery);
  if (!session) return null;
  const [firstName = ''] = session.party.name.split(' ');
  return (
    <Page page={t('page')} title={sayToday()} lead={t('lead', { name: firstName })}>
      <Loaded query={today} waiting={<Waiting lines={5} />}>
        {(people) =>
          people.length === 0 ? (
            <Nobody mayAdd={writesPlans(session)} />
          ) : (
            <Day people={people} mayName={writesPlans(session)} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Day({ people, mayName }: { people: readonly TodayLine[]; mayName: boolean }): ReactElement {
  const mine = people.filter(({ why }) => why !== 'no_key_worker');
  const nobodys = people.filter(({ why }) => why === 'no_key_worker');
  return (
    <div className={styles['columns']}>
      <div>
        {mine.length > 0 && <Reviews people={mine} />}
        {nobodys.length > 0 && <Unassigned people={nobodys} mayName={mayName} />}
      </div>
      <WhatWaits people={people} />
    </div>
  );
}

function Nobody({ mayAdd }: { mayAdd: boolean }): ReactElement {
  const { t } = useTranslation(['today', 'app', 'people']);
  const ways = (
    <div className={styles['ways']}>
      <LinkButton to="/people">{t('app:findPerson')}</LinkButton>
      {mayAdd && (
        <LinkButton to="/people/add" variant="default">
          {t('people:add')}
        </LinkButton>
      )}
    </div>
  );
  return (
    <Empty title={t('noPeopleTitle')} action={ways}>
      {t('noPeople')}
    </Empty>
  );
}
