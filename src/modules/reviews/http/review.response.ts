import { ApiProperty } from '@nestjs/swagger';
import {
  BASES,
  EVENTS,
  REVIEW_STATUSES,
  WISHES,
  type Basis,
  type EntryKind,
  type ReviewEvent,
  type ReviewStatus,
  type Wish,
} from '../domain/review-status';
import type { ReviewView } from '../persistence/review-views';
import type { ReviewRow } from '../persistence/review.row';
import { AttendeeResponse, ReviewChangeResponse, ReviewEntryResponse } from './review-parts.response';

/** A review: when it is due and why then, what people bring to it and say of it, and what came of it. */
export class ReviewResponse {
  /** The review.
   * @example 01a2b3c4-0000-7000-8000-000000000020 */
  id!: string;

  /** The plan. */
  planId!: string;

  /** scheduled, preparing, held, agreed, postponed or cancelled.
   * @example preparing */
  @ApiProperty({ enum: REVIEW_STATUSES })
  status!: ReviewStatus;

  /** The day it is due.
   * @example 2026-11-27 */
  dueOn!: string;

  /** The day the rule names, before closures.
   * @example 2026-11-28 */
  nominalOn!: string;

  /** The IANA zone of its days.
   * @example Europe/London */
  timezone!: string;

  /** Still to come, and its day has passed.
   * @example false */
  overdue!: boolean;

  /** Why on that day: the first of a plan, the interval, after an event, asked for, chosen by hand, or put off.
   * @example interval */
  @ApiProperty({ enum: BASES })
  basis!: Basis;

  /** What happened that it follows.
   * @example discharge */
  @ApiProperty({ enum: [...EVENTS, null], type: String, nullable: true })
  event!: ReviewEvent | null;

  /** Why on that day, in words.
   * @example "Amira is back from Lagos by then." */
  reason!: string | null;

  /** The wish it answers. */
  requestId!: string | null;

  /** The one put off that it follows. */
  followsId!: string | null;

  /** Who was asked, and who came. */
  attendees!: AttendeeResponse[];

  /** The person's agenda. */
  agenda!: ReviewEntryResponse[];

  /** What others bring; a person's first. */
  contributions!: ReviewEntryResponse[];

  /** What worked since the last review; the person's first. */
  worked!: ReviewEntryResponse[];

  /** What did not; the person's first. */
  notWorked!: ReviewEntryResponse[];

  /** What goals and steps came to at it. */
  changes!: ReviewChangeResponse[];

  /** The day people met.
   * @example 2026-11-27 */
  heldOn!: string | null;

  /** Who recorded that it was held. */
  heldBy!: string | null;

  /** The version that came of it.
   * @example 3 */
  agreedVersion!: number | null;

  /** When that version came into force. */
  agreedAt!: Date | null;

  /** On whose wish it was put off.
   * @example person */
  @ApiProperty({ enum: [...WISHES, null], type: String, nullable: true })
  onWishOf!: Wish | null;

  /** Why it was put off or cancelled.
   * @example "Amira has her interview that week." */
  closingReason!: string | null;

  /** Who put it off or cancelled it. */
  closedBy!: string | null;

  /** When. */
  closedAt!: Date | null;

  /** What those are called whose ids stand in it.
   * @example { "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad" } */
  names!: Record<string, string>;

  /** Counts changes of the review itself.
   * @example 2 */
  version!: number;

  static of({ review, overdue, entries, changes, names }: ReviewView): ReviewResponse {
    const of = (kind: EntryKind): ReviewEntryResponse[] =>
      entries.filter((entry) => entry.kind === kind).map((entry) => ReviewEntryResponse.of(entry));
    return {
      ...{ ...dayOf(review), overdue, ...outcomeOf(review), names },
      attendees: review.attendees.map((attendee) => AttendeeResponse.of(attendee, names)),
      ...{ agenda: of('agenda'), contributions: of('contribution') },
      ...{ worked: of('worked'), notWorked: of('not_worked') },
      changes: changes.map((change) => ReviewChangeResponse.of(change)),
    };
  }
}

function dayOf(review: ReviewRow) {
  const {
    id,
    planId,
    status,
    dueOn,
    nominalOn,
    timezone,
    basis,
    event,
    reason,
    requestId,
    followsId,
    version,
  } = review;
  return {
    id,
    planId,
    status,
    dueOn,
    nominalOn,
    timezone,
    basis,
    event,
    reason,
    requestId,
    followsId,
    version,
  };
}

function outcomeOf({ wishOf: onWishOf, ...review }: ReviewRow) {
  const { heldOn, heldBy, agreedVersion, agreedAt, closingReason, closedBy, closedAt } = review;
  return { heldOn, heldBy, agreedVersion, agreedAt, onWishOf, closingReason, closedBy, closedAt };
}
