import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { BodyOf, NotificationPreferences } from '../../api/contract';
import {
  notificationPreferencesQuery,
  readNotificationPreferences,
  reviseNotificationPreferences,
} from '../../api/notifications';
import { sessionQuery } from '../../api/session';
import { LANGUAGES } from '../../app/languages';
import { isWorker } from '../../app/roles';
import { ChangeForm } from '../../components/change-form';
import { Choices } from '../../components/choices';
import { allIn, asTyped, wordsOrNull } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { timezonesWith } from '../../components/timezones';
import { useTranslation } from '../../components/translation';
import type { Say } from '../../components/two-values';
import { Waiting } from '../../components/waiting';
import { CalendarFeed } from './calendar-feed';
import { DAYS, DIGESTS } from './digests';
import { HowOften } from './how-often';
import { isShown, KindChoices } from './kind-choices';
import { MessageLanguage } from './message-language';
import { RefusedOfMine } from './refused-of-mine';
import { SafeContact } from './safe-contact';
import styles from './notifications.module.css';

type Wanted = BodyOf<'/v1/notification-preferences', 'put'>;

/** Which messages one gets, by which way and when; and the address for one's own calendar. */
export function PreferencesPage(): ReactElement {
  const { t } = useTranslation('preferences');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const preferences = useQuery(notificationPreferencesQuery);
  return (
    <Page page={t('page')} title={t('title')} lead={t('lead')} narrow>
      <Loaded query={preferences} waiting={<Waiting lines={6} />}>
        {(of) =>
          session && (
            <>
              {isWorker(session) && <RefusedOfMine preferences={of} />}
              <Choose preferences={of} forWorker={isWorker(session)} />
            </>
          )
        }
      </Loaded>
      {session?.party.kind === 'supporter' && <SafeContact />}
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('calendarTitle')}</h2>
        <p className={styles['quiet']}>{t('calendarLead')}</p>
        <CalendarFeed />
      </section>
    </Page>
  );
}

function wantedIn(form: FormData, read: NotificationPreferences, forWorker: boolean): Wanted {
  const ticked = (channel: string, kind: string): boolean => form.get(`${channel}.${kind}`) !== null;
  const from = asTyped(form, 'quietFrom');
  const to = asTyped(form, 'quietTo');
  const digest = DIGESTS.find((each) => each === form.get('digest')) ?? 'at_once';
  const time = asTyped(form, 'digestTime');
  return {
    kinds: read.kinds.map((choice) =>
      isShown(choice.kind, forWorker)
        ? {
            kind: choice.kind,
            app: ticked('app', choice.kind),
            email: ticked('email', choice.kind),
            sms: ticked('sms', choice.kind),
          }
        : choice,
    ),
    digest,
    // Nobody sees it there, to put it right.
    digestTime: digest === 'at_once' && time === '' ? read.digestTime : time,
    digestOn: DAYS.find((day) => day === form.get('digestOn')) ?? 'monday',
    quietFrom: from === '' ? null : from,
    quietTo: to === '' ? null : to,
    workingDays: DAYS.filter((day) => allIn(form, 'workingDays').includes(day)),
    timezone: wordsOrNull(form, 'timezone'),
    language: LANGUAGES.find((language) => language === form.get('language')) ?? null,
  };
}

/** What was chosen, in the words in which it is offered. */
function useSayChoice(): Say {
  const { t } = useTranslation('preferences');
  const { t: news } = useTranslation('notifications');
  const day = (value: unknown): string[] =>
    DAYS.filter((each) => each === value).map((each) => t(`day_${each}`));
  const ways = ({ app, email, sms }: Wanted['kinds'][number]): string =>
    [...(app ? [t('inApp')] : []), ...(email ? [t('byMail')] : []), ...(sms ? [t('byText')] : [])].join(', ');
  return (field, value) => {
    switch (field) {
      case 'kinds':
        return (value as Wanted['kinds']).map((each) => `${news(`kind_${each.kind}`)}: ${ways(each)}`);
      case 'digest':
        return DIGESTS.filter((each) => each === value).map((each) => t(`digest_${each}`));
      case 'digestOn':
        return day(value);
      case 'workingDays':
        return (value as unknown[]).flatMap(day);
      case 'timezone':
        return value === null ? t('zoneOrganisation') : undefined;
      default:
        return undefined;
    }
  };
}

interface ChooseProps {
  readonly preferences: NotificationPreferences;
  readonly forWorker: boolean;
}

function Choose({ preferences, forWorker }: ChooseProps): ReactElement {
  const { t } = useTranslation('preferences');
  const [saved, setSaved] = useState(false);
  const say = useSayChoice();
  return (
    <ChangeForm<NotificationPreferences, Wanted>
      of={preferences}
      send={reviseNotificationPreferences}
      newest={readNotificationPreferences}
      refresh={[notificationPreferencesQuery.queryKey]}
      bodyOf={(form, read) => wantedIn(form, read, forWorker)}
      say={say}
      names={{
        kinds: t('kinds'),
        digest: t('digest'),
        digestTime: t('digestTime'),
        digestOn: t('digestOn'),
        quietFrom: t('quietFrom'),
        quietTo: t('quietTo'),
        workingDays: t('workingDays'),
        timezone: t('timezone'),
        language: t('language'),
      }}
      save={t('save')}
      onDone={() => setSaved(true)}
    >
      {(read, wrong) => (
        <>
          {saved && <Notice>{t('saved')}</Notice>}
          <KindChoices preferences={read} channels={preferences.channels} forWorker={forWorker} />
          <HowOften preferences={read} wrong={wrong} />
          <QuietHours preferences={read} wrong={wrong} />
          <Days preferences={read} wrong={wrong} />
          <MessageLanguage preferences={read} forWorker={forWorker} />
        </>
      )}
    </ChangeForm>
  );
}

interface PartProps {
  readonly preferences: NotificationPreferences;
  readonly wrong: (pointer: string) => string | undefined;
}

function QuietHours({ preferences, wrong }: PartProps): ReactElement {
  const { t } = useTranslation('preferences');
  const { quietFrom, quietTo } = preferences;
  return (
    <fieldset className={styles['quietHours']}>
      <legend>{t('quietTitle')}</legend>
      <p className={styles['quiet']}>{t('quietHint')}</p>
      <div className={styles['times']}>
        <TextInput
          type="time"
          name="quietFrom"
          label={t('quietFrom')}
          defaultValue={quietFrom ?? ''}
          error={wrong('/quietFrom')}
        />
        <TextInput
          type="time"
          name="quietTo"
          label={t('quietTo')}
          defaultValue={quietTo ?? ''}
          error={wrong('/quietTo')}
        />
      </div>
    </fieldset>
  );
}

/** On which days messages come, and by which clock. */
function Days({ preferences, wrong }: PartProps): ReactElement {
  const { t } = useTranslation('preferences');
  const { workingDays, timezone, timezoneInForce } = preferences;
  const theirs = timezone === null ? t('zoneTheirs', { zone: timezoneInForce }) : t('zoneOrganisation');
  return (
    <>
      <Choices
        name="workingDays"
        label={t('workingDays')}
        hint={t('workingDaysHint')}
        chosen={workingDays}
        choices={DAYS.map((value) => ({ value, label: t(`day_${value}`) }))}
        error={wrong('/workingDays')}
      />
      <NativeSelect
        name="timezone"
        label={t('timezone')}
        defaultValue={timezone ?? ''}
        data={[{ value: '', label: theirs }, ...timezonesWith(timezone)]}
        error={wrong('/timezone')}
      />
    </>
  );
}
