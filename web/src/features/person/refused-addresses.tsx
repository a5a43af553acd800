import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { refusedAddressesQuery, tryAddressAgain } from '../../api/notifications';
import { sessionQuery } from '../../api/session';
import { writesPlans } from '../../app/roles';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import styles from './person.module.css';

/** Where messages to the person, or to a supporter of theirs, do not arrive: said beside the contacts that are to be put right. */
export function RefusedAddresses({ personId }: { personId: string }): ReactElement | null {
  const { t } = useTranslation('person');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data } = useQuery(refusedAddressesQuery(personId));
  if (!session || !data || data.length === 0) return null;
  return (
    <div className={styles['set']}>
      <Notice>
        <b>{t('refusedTitle')}</b>
        <ul>
          {data.map(({ id, name, channel, address, refusedAt }) => (
            <li key={id}>
              <p>{t(`refused_${channel}`, { name, address, date: sayDate(refusedAt) })}</p>
              {writesPlans(session) && (
                <div className={styles['acts']}>
                  <Act
                    label={t('refusedAgain')}
                    about={address}
                    says={t('refusedAgainSays')}
                    go={t('refusedAgain')}
                    act={() => tryAddressAgain(personId, id)}
                    refresh={[refusedAddressesQuery(personId).queryKey]}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
        <p>{t('refusedBody')}</p>
      </Notice>
    </div>
  );
}
