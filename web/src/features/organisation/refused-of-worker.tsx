import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { tryWorkersAddressAgain, workersRefusedQuery } from '../../api/notifications';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import styles from './organisation.module.css';

/** Where messages to somebody who works here do not arrive; asked once for all of them. */
export function RefusedOfWorker({ workerId }: { workerId: string }): ReactElement {
  const { t } = useTranslation('organisation');
  const { data = [] } = useQuery(workersRefusedQuery);
  return (
    <>
      {data
        .filter(({ partyId }) => partyId === workerId)
        .map(({ id, address, channel, refusedAt }) => (
          <div key={id} className={styles['acts']}>
            <p>{t(`refused_${channel}`, { address, date: sayDate(refusedAt) })}</p>
            <Act
              label={t('refusedAgain')}
              about={address}
              says={t('refusedAgainSays')}
              go={t('refusedAgain')}
              act={() => tryWorkersAddressAgain(id)}
              refresh={[workersRefusedQuery.queryKey]}
            />
          </div>
        ))}
    </>
  );
}
