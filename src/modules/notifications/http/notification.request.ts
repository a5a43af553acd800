import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsTimeZone,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/conventions/page';
import { NOTIFICATION_STATES, type NotificationState } from '../application/own-notifications';
import { EMAIL_RHYTHMS, type EmailRhythm } from '../domain/preference';

const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME = { message: 'must be a local time such as 08:30' };

/** Which notifications. */
export class NotificationsQuery extends PageQuery {
  /** `unread`, `standing` (not put away) or `all`; the standing ones when left out.
   * @example unread */
  @ApiProperty({ required: false, enum: NOTIFICATION_STATES, default: 'standing' })
  @IsOptional()
  @IsIn(NOTIFICATION_STATES)
  state: NotificationState = 'standing';
}

/** How you want to be told. */
export class SetNotificationPreferenceRequest {
  /** How often mail comes, where something waits for you. In the app you are told at once, whatever this says.
   * @example daily */
  @IsIn(EMAIL_RHYTHMS)
  email!: EmailRhythm;

  /** From when on no mail comes, local time.
   * @example "19:00" */
  @Matches(LOCAL_TIME, TIME)
  quietFrom!: string;

  /** Until when no mail comes, local time; the mail of a day comes then.
   * @example "08:00" */
  @Matches(LOCAL_TIME, TIME)
  quietTo!: string;

  /** The days on which mail may come, 1 (Monday) to 7.
   * @example [1, 2, 3, 4, 5] */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingDays!: number[];

  /** The IANA time zone of these times; the organisation's when null.
   * @example Europe/London */
  @IsOptional()
  @IsTimeZone()
  timezone?: string | null;

  /** Whether you want to be reminded of the dates of steps that you took on.
   * @example true */
  @IsBoolean()
  stepDates!: boolean;
}
