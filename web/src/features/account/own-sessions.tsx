import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnSession } from '../../api/contract';
import { endOwnSession, ownSessionsQuery } from '../../api/session';
import { Act } from '../../components/act';
import { sayDate, sayTime } from '../../components/dates';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './account.module.css';

/** Every device that is signed in, this one marked; each of the others can be signed out from here. */
export function OwnSessions(): ReactElement {
  const sessions = useQuery(ownSessionsQuery);
  if (sessions.isPending) return <Waiting lines={3} />;
  if (sessions.isError) return <Trouble error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <ul className={styles['places']}>
      {sessions.data.map((session) => (
        <Place key={session.id} session={session} />
      ))}
    </ul>
  );
}

function Place({ session }: { session: OwnSession }): ReactElement {
  const { t } = useTranslation('account');
  const { id, current, device, method, name, organisation, signedInAt, lastSeenAt } = session;
  const at = (moment: string): string => t('at', { date: sayDate(moment), time: sayTime(moment) });
  const said = device ?? t('unknownDevice');
  const facts = [
    ...(current ? [] : [t('lastUsed', { when: at(lastSeenAt) })]),
    t('since', { when: at(signedInAt) }),
    ...(method === 'link' ? [t('byLink')] : []),
    t('asWhom', { name, organisation: organisation.name }),
  ];
  return (
    <li className={styles['place']}>
      <b>{said}</b>
      {current && <span className={styles['quiet']}> · {t('thisOne')}</span>}
      <p className={styles['quiet']}>{facts.join(' · ')}</p>
      {!current && (
        <Act
          label={t('endOne')}
          about={said}
          says={t('endOneSays')}
          go={t('endOneGo')}
          act={() => endOwnSession(id)}
          refresh={[ownSessionsQuery.queryKey]}
        />
      )}
    </li>
  );
}
