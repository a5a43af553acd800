import type { ReactElement } from 'react';
import type { NotificationPreferences } from '../../api/contract';
import { notificationPreferencesQuery, tryOwnAddressAgain } from '../../api/notifications';
import { Act } from '../../components/act';
import { useTranslation } from '../../components/translation';
import styles from './notifications.module.css';

/** Where messages to oneself do not arrive, for somebody who works here: tried again once the mailbox is right. */
export function RefusedOfMine({ preferences }: { preferences: NotificationPreferences }): ReactElement {
  const { t } = useTranslation('preferences');
  return (
    <>
      {preferences.channels
        .filter(({ state }) => state === 'refused')
        .map(({ channel, address }) => (
          <div key={channel} className={styles['section']}>
            <p>{t(`refusedMine_${channel}`, { address })}</p>
            <Act
              label={t('refusedMineAgain')}
              {...(address === null ? {} : { about: address })}
              says={t('refusedMineAgainSays')}
              go={t('refusedMineAgain')}
              act={() => tryOwnAddressAgain(channel)}
              refresh={[notificationPreferencesQuery.queryKey]}
            />
          </div>
        ))}
    </>
  );
}
