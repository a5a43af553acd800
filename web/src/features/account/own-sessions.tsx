import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { OwnSession } from '../../api/contract';
import { endOwnSession, ownSessionsQuery } from '../../api/session';
import { Act } from '../../components/act';
import { sayDate, sayTime } from '../../components/dates';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import styles from './account.module.css';

/** Every device that is signed in, this one marked; each of the others can be signed out from here. */
export function OwnSessions(): ReactElement {
  const sessions = useQuery(ownSessionsQuery);
  return (
    <Loaded query={sessions} waiting={<Waiting lines={3} />}>
      {(all) => (
        <ul className={styles['places']}>
          {all.map((session) => (
            <Place key={session.id} session={session} />
          ))}
        </ul>
      )}
    </Loaded>
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
