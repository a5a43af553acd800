import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationPreferences } from '../../api/contract';
import styles from './notifications.module.css';

/** Each kind of thing, with the ways that are open to its reader; and why one is not. */
export function KindChoices({ preferences }: { preferences: NotificationPreferences }): ReactElement {
  const { t } = useTranslation('notifications');
  const { kinds, channels } = preferences;
  const open = channels.filter(({ state }) => state !== 'not_available');
  const ways = open.map(({ channel }) => channel);
  const called = { email: t('byMail'), sms: t('byText') };
  return (
    <>
      {open.map(({ channel, state, address }) => (
        <p key={channel} className={styles['quiet']}>
          {t(`channel_${channel}_${state}`, { address })}
        </p>
      ))}
      <table className={styles['grid']}>
        <thead>
          <tr>
            <td />
            {ways.map((way) => (
              <th key={way} scope="col">
                {called[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((choice) => (
            <tr key={choice.kind}>
              <th scope="row">{t(`kind_${choice.kind}`)}</th>
              {ways.map((way) => (
                <td key={way}>
                  <label>
                    <input
                      type="checkbox"
                      name={`${way}.${choice.kind}`}
                      aria-label={`${t(`kind_${choice.kind}`)} ${called[way]}`}
                      defaultChecked={choice[way]}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
