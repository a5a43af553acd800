import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { TimeZoneName } from '../../../platform/http/validation/time-zone.decorator';
import { ASKED_FOR_KINDS, NOTIFICATION_KINDS, type NotificationKind } from '../domain/kinds';
import {
  DIGESTS,
  FIRST_PREFERENCES,
  MESSAGE_LANGUAGES,
  minuteOf,
  wants,
  type Digest,
  type MessageLanguage,
  type Preferences,
} from '../domain/preferences';

export const WEEKDAYS = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
] as const; // prettier-ignore
export type Weekday = (typeof WEEKDAYS)[number];
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** By which ways you want to hear of one kind of thing. */
export class KindChoiceRequest {
  /** The kind of thing.
   * @example review_due */
  @IsIn(NOTIFICATION_KINDS)
  kind!: NotificationKind;

  /** In the app. It is so for everything, but for `step_due`: of the days of your own steps you are told if you ask for it,
   * here or by another way. Left out: not.
   * @example false */
  @IsOptional()
  @IsBoolean()
  app?: boolean;

  /** By mail.
   * @example true */
  @IsBoolean()
  email!: boolean;

  /** By text message, where this installation sends any.
   * @example false */
  @IsBoolean()
  sms!: boolean;
}

/** How you want to hear of things. */
export class RevisePreferencesRequest {
  /** By which ways, for each kind; one that is left out is as it is for who never chose. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique(({ kind }: KindChoiceRequest) => kind)
  @ValidateNested({ each: true })
  @Type(() => KindChoiceRequest)
  kinds!: KindChoiceRequest[];

  /** How often mail comes: each thing at once, or together once a day or once a week.
   * @example daily */
  @IsIn(DIGESTS)
  digest!: Digest;

  /** At what time, once a day or a week.
   * @example "08:00" */
  @Matches(CLOCK)
  digestTime!: string;

  /** On which day, once a week.
   * @example monday */
  @IsIn(WEEKDAYS)
  digestOn!: Weekday;

  /** From when nothing is sent; over midnight too. Null, like the end: at any time.
   * @example "21:00" */
  @ApiProperty({ type: String, nullable: true, pattern: CLOCK.source })
  @IsOptional()
  @Matches(CLOCK)
  quietFrom!: string | null;

  /** Until when nothing is sent.
   * @example "07:00" */
  @ApiProperty({ type: String, nullable: true, pattern: CLOCK.source })
  @IsOptional()
  @Matches(CLOCK)
  quietTo!: string | null;

  /** The days on which messages leave; what comes on another waits for the next of them.
   * @example ["monday", "tuesday", "thursday"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(WEEKDAYS, { each: true })
  workingDays!: Weekday[];

  /** The IANA zone of these times and days; null: their team's, else the organisation's.
   * @example Europe/London */
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @TimeZoneName()
  timezone!: string | null;

  /** The language of your messages; null, or left out: your own where your record has it, else the organisation's.
   * @example es */
  @ApiProperty({ enum: MESSAGE_LANGUAGES, nullable: true, required: false })
  @IsOptional()
  @IsIn(MESSAGE_LANGUAGES)
  language?: MessageLanguage | null;
}

/** As the domain has it. Quiet hours with one end alone are none. */
export function preferencesIn(request: RevisePreferencesRequest): Preferences {
  const chosen = new Map(request.kinds.map((choice) => [choice.kind, choice]));
  const on = (channel: 'email' | 'sms') => (kind: NotificationKind) =>
    chosen.get(kind)?.[channel] ?? wants(FIRST_PREFERENCES, kind, channel);
  const emailOn = on('email');
  const asked = (kind: NotificationKind): boolean =>
    chosen.get(kind)?.app === true || emailOn(kind) || on('sms')(kind);
  const { quietFrom, quietTo } = request;
  const quiet = quietFrom && quietTo ? [minuteOf(quietFrom), minuteOf(quietTo)] : [null, null];
  return {
    emailOff: NOTIFICATION_KINDS.filter((kind) => !emailOn(kind)),
    smsOn: NOTIFICATION_KINDS.filter(on('sms')),
    askedFor: ASKED_FOR_KINDS.filter(asked),
    digest: request.digest,
    digestMinute: minuteOf(request.digestTime),
    digestWeekday: WEEKDAYS.indexOf(request.digestOn) + 1,
    quietFrom: quiet[0] ?? null,
    quietTo: quiet[1] ?? null,
    workingDays: WEEKDAYS.flatMap((day, nth) => (request.workingDays.includes(day) ? [nth + 1] : [])),
    timezone: request.timezone ?? null,
    language: request.language ?? null,
  };
}
