import { ApiProperty } from '@nestjs/swagger';
import type { OwnPreferenceView } from '../application/own-preference';
import { EMAIL_RHYTHMS } from '../domain/preference';
import type { NotificationRow } from '../persistence/notification.row';

const KINDS = ['review', 'agreement', 'consent', 'step'] as const;

/** Something you were told. It names what it is about by id: what you may see of that, you read where it is. */
export class NotificationResponse {
  /** The notification.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** What it is about: a review, a plan that waits for agreement, a consent that runs out, a step.
   * @example review */
  @ApiProperty({ enum: KINDS })
  kind!: string;

  /** Whose plan.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** The plan, or null.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  planId!: string | null;

  /** The date it is about.
   * @example 2026-04-30 */
  dueOn!: string;

  /** How many earlier ones it stands for, which could not be told in time.
   * @example 0 */
  @ApiProperty({ type: 'integer' })
  missed!: number;

  /** When you were told.
   * @example 2026-04-16T08:00:00.000Z */
  at!: string;

  /** When you read it, or null.
   * @example null */
  readAt!: string | null;

  /** When you put it away, or it was settled; or null.
   * @example null */
  dismissedAt!: string | null;

  static of(row: NotificationRow): NotificationResponse {
    const { id, kind, personId, planId, dueOn, missed, createdAt, readAt, dismissedAt } = row;
    return {
      id, kind, personId, planId, dueOn, missed, at: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null, dismissedAt: dismissedAt?.toISOString() ?? null,
    }; // prettier-ignore
  }
}

/** How many wait for you. */
export class UnreadResponse {
  /** Notifications that you have neither read nor put away.
   * @example 3 */
  @ApiProperty({ type: 'integer' })
  unread!: number;
}

/** How you want to be told. */
export class NotificationPreferenceResponse {
  /** How often mail comes.
   * @example daily */
  @ApiProperty({ enum: EMAIL_RHYTHMS })
  email!: string;

  /** From when on no mail comes, local time.
   * @example "19:00" */
  quietFrom!: string;

  /** Until when no mail comes, local time.
   * @example "08:00" */
  quietTo!: string;

  /** The days on which mail may come, 1 (Monday) to 7.
   * @example [1, 2, 3, 4, 5] */
  @ApiProperty({ type: 'integer', isArray: true })
  workingDays!: number[];

  /** The time zone of these times, or null for the organisation's.
   * @example Europe/London */
  timezone!: string | null;

  /** Whether you are reminded of the dates of steps that you took on.
   * @example true */
  stepDates!: boolean;

  /** Your address refused mail: none goes there until you set your preferences anew.
   * @example false */
  undeliverable!: boolean;

  /** Counts changes, 0 where nothing was set; also what If-Match takes.
   * @example 1 */
  version!: number;

  static of(view: OwnPreferenceView): NotificationPreferenceResponse {
    return { ...view, workingDays: [...view.workingDays] };
  }
}
