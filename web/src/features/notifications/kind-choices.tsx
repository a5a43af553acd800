import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { NotificationPreferences } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import styles from './notifications.module.css';

type Kind = NotificationPreferences['kinds'][number]['kind'];

/** What is told only to who asks for it. */
const ASKED_FOR: readonly Kind[] = ['step_due'];
/** What nobody hears of who does not work here. */
const OF_WORK: readonly Kind[] = ['review_escalated', 'plan_escalated', 'address_refused', 'link_withheld'];

export function isShown(kind: Kind, forWorker: boolean): boolean {
  return forWorker || !OF_WORK.includes(kind);
}

interface KindChoicesProps {
  readonly preferences: NotificationPreferences;
  /** As they are by now: an address may have been put right since the choice was opened. */
  readonly channels: NotificationPreferences['channels'];
  readonly forWorker: boolean;
}

/** Each kind of thing, with the ways that are open to its reader; and why one is not. */
export function KindChoices({ preferences, channels, forWorker }: KindChoicesProps): ReactElement {
  const { t } = useTranslation('preferences');
  const { t: news } = useTranslation('notifications');
  const kinds = preferences.kinds.filter(({ kind }) => isShown(kind, forWorker));
  const open = channels.filter(({ state }) => state !== 'not_available');
  const ways = ['app', ...open.map(({ channel }) => channel)] as const;
  const called = { app: t('inApp'), email: t('byMail'), sms: t('byText') };
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
              <th scope="row">{news(`kind_${choice.kind}`)}</th>
              {ways.map((way) => (
                <td key={way}>
                  {way === 'app' && !ASKED_FOR.includes(choice.kind) ? (
                    <span className={styles['always']}>
                      <IconCheck size={20} stroke={1.75} aria-hidden="true" />
                      <VisuallyHidden>{t('always')}</VisuallyHidden>
                    </span>
                  ) : (
                    <label>
                      <input
                        type="checkbox"
                        name={`${way}.${choice.kind}`}
                        aria-label={`${news(`kind_${choice.kind}`)} ${called[way]}`}
                        defaultChecked={choice[way]}
                      />
                    </label>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
