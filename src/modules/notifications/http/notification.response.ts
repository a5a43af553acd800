import { ApiProperty } from '@nestjs/swagger';
import { NOTIFICATION_KINDS, type NotificationKind } from '../domain/kinds';
import type { InboxLine } from '../persistence/inbox-statement';

/** Whom a notification is about. */
export class NotificationPersonResponse {
  /** The person. */
  id!: string;

  /** Their name.
   * @example "Amira Haddad" */
  name!: string;

  /** What they like to be called, or null.
   * @example Mira */
  calledAs!: string | null;
}

/** Something you are told. */
export class NotificationResponse {
  /** The notification. */
  id!: string;

  /** What has come about.
   * @example review_due */
  @ApiProperty({ enum: NOTIFICATION_KINDS })
  kind!: NotificationKind;

  /** Whom it is about; null where it is about nobody, or about somebody you no longer support. */
  person!: NotificationPersonResponse | null;

  /** The plan it is about, or null. */
  planId!: string | null;

  /** The review, proposal, consent or step, or null. */
  subjectId!: string | null;

  /** When you were told. */
  createdAt!: Date;

  /** When you marked it as read, or null. */
  readAt!: Date | null;

  static of({ id, kind, person, planId, subjectId, createdAt, readAt }: InboxLine): NotificationResponse {
    return { id, kind, person, planId, subjectId, createdAt, readAt };
  }
}

/** How much is unread. */
export class UnreadResponse {
  /** How many are unread: 100 stands for that many or more.
   * @example 3 */
  @ApiProperty({ type: 'integer' })
  unread!: number;

  /** The newest in your list, read or not; null where it is empty. A list that begins with another is no longer what you are
   * told: something came, also where it took the place of something unread.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  newest!: string | null;
}

/** A page of what you were told. */
export class NotificationsResponse extends UnreadResponse {
  /** The rows of this page, newest first. */
  items!: NotificationResponse[];

  /** Pass as `cursor` for the next page; null at the end.
   * @example WyIwMWEyYjNjNC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDEiXQ */
  next!: string | null;
}
