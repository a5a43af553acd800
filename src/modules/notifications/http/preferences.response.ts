import { ApiProperty } from '@nestjs/swagger';
import {
  CHANNEL_STATES,
  type ChannelState,
  type OwnPreferences,
} from '../application/preferences/read-preferences';
import { CHANNELS, NOTIFICATION_KINDS, type Channel, type NotificationKind } from '../domain/kinds';
import {
  choicesOf,
  clockOf,
  DIGESTS,
  MESSAGE_LANGUAGES,
  type Digest,
  type MessageLanguage,
} from '../domain/preferences';
import { WEEKDAYS, type Weekday } from './preferences.request';

/** By which ways you hear of one kind of thing. */
export class KindChoiceResponse {
  /** The kind of thing.
   * @example review_due */
  @ApiProperty({ enum: NOTIFICATION_KINDS })
  kind!: NotificationKind;

  /** In the app: always, but for `step_due`, which is told only to who asks for it.
   * @example true */
  app!: boolean;

  /** By mail.
   * @example true */
  email!: boolean;

  /** By text message.
   * @example false */
  sms!: boolean;
}

/** Whether messages reach you by one way. */
export class ChannelResponse {
  /** The way.
   * @example email */
  @ApiProperty({ enum: CHANNELS })
  channel!: Channel;

  /** `ready`; `no_address`: none is known that is always safe; `refused`: it said no to a message; `not_available`: this
   * installation sends none.
   * @example ready */
  @ApiProperty({ enum: CHANNEL_STATES })
  state!: ChannelState;

  /** Where messages would go, or null.
   * @example "amira@example.org" */
  address!: string | null;
}

/** How you hear of things. */
export class PreferencesResponse {
  /** By which ways, for each kind. */
  kinds!: KindChoiceResponse[];

  /** Whether each way is open. */
  channels!: ChannelResponse[];

  /** How often mail comes.
   * @example daily */
  @ApiProperty({ enum: DIGESTS })
  digest!: Digest;

  /** At what time, once a day or a week.
   * @example "08:00" */
  digestTime!: string;

  /** On which day, once a week.
   * @example monday */
  @ApiProperty({ enum: WEEKDAYS })
  digestOn!: Weekday;

  /** From when nothing is sent, or null.
   * @example "21:00" */
  quietFrom!: string | null;

  /** Until when nothing is sent, or null.
   * @example "07:00" */
  quietTo!: string | null;

  /** The days on which messages leave: until you choose, working days for who works here, and every day for others.
   * @example ["monday", "tuesday", "thursday"] */
  @ApiProperty({ enum: WEEKDAYS, isArray: true })
  workingDays!: Weekday[];

  /** The IANA zone you chose, or null.
   * @example Europe/London */
  timezone!: string | null;

  /** The IANA zone that counts: yours, else your team's, else the organisation's.
   * @example Europe/London */
  timezoneInForce!: string;

  /** The language that you chose for your messages, or null.
   * @example es */
  @ApiProperty({ enum: MESSAGE_LANGUAGES, nullable: true })
  language!: MessageLanguage | null;

  /** Counts your choices; 0 while you have made none.
   * @example 1 */
  @ApiProperty({ type: 'integer' })
  version!: number;

  static of({ preferences, channels, zone, version }: OwnPreferences): PreferencesResponse {
    const { digest, digestMinute, digestWeekday, quietFrom, quietTo, workingDays, timezone, language } =
      preferences;
    return {
      kinds: choicesOf(preferences),
      channels: [...channels],
      digest,
      digestTime: clockOf(digestMinute),
      digestOn: WEEKDAYS[digestWeekday - 1] ?? 'monday',
      quietFrom: quietFrom === null ? null : clockOf(quietFrom),
      quietTo: quietTo === null ? null : clockOf(quietTo),
      workingDays: WEEKDAYS.filter((_day, nth) => workingDays.includes(nth + 1)),
      timezone,
      timezoneInForce: zone,
      language,
      version,
    };
  }
}
