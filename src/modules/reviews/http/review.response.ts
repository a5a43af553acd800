import { ApiProperty } from '@nestjs/swagger';
import {
  BASES,
  ENTRY_KINDS,
  EVENTS,
  REVIEW_STATUSES,
  WISHES,
  type Basis,
  type EntryKind,
  type ReviewEvent,
  type ReviewStatus,
  type Wish,
} from '../domain/review-status';
import type { ReviewEntryRow } from '../persistence/review-entry.row';
import type { ChangeView, EntryView, ReviewView } from '../persistence/review-views';
import type { Attendee } from '../persistence/review.row';

/** What somebody brought to a review, or said of the time since the last. */
export class ReviewEntryResponse {
  /** The entry.
   * @example 01a2b3c4-0000-7000-8000-000000000021 */
  id!: string;

  /** `agenda` (the person's alone), `contribution`, `worked` or `not_worked`.
   * @example agenda */
  @ApiProperty({ enum: ENTRY_KINDS })
  kind!: EntryKind;

  /** In the words of whoever said it.
   * @example "Why I stopped going to the choir." */
  words!: string;

  /** Whose words they are. */
  partyId!: string;

  /** The worker on whose device they were written, in a sitting. */
  viaId!: string | null;

  /** Counts changes; what If-Match takes.
   * @example 1 */
  version!: number;

  /** Since when. */
  createdAt!: Date;

  /** When it was last changed. */
  updatedAt!: Date;

  static of({
    id,
    kind,
    words,
    partyId,
    viaId,
    version,
    createdAt,
    updatedAt,
  }: EntryView | ReviewEntryRow): ReviewEntryResponse {
    return { id, kind, words, partyId, viaId, version, createdAt, updatedAt };
  }
}

/** Somebody asked to a review. */
export class AttendeeResponse {
  /** Who, where they are known here. */
  partyId!: string | null;

  /** What they are called.
   * @example "Mr Bello, from the housing office" */
  name!: string;

  /** Whether they came; null while it was not held.
   * @example true */
  came!: boolean | null;

  static of({ partyId, name, came }: Attendee, names: Readonly<Record<string, string>>): AttendeeResponse {
    const called = partyId === undefined ? undefined : names[partyId];
    return { partyId: partyId ?? null, name: called ?? name ?? '', came: came ?? null };
  }
}

/** What a goal or a step came to at a review. */
export class ReviewChangeResponse {
  /** The goal or the step. */
  itemId!: string;

  /** goal or step.
   * @example goal */
  @ApiProperty({ enum: ['goal', 'step'] })
  kind!: 'goal' | 'step';

  /** The state it came to.
   * @example achieved */
  state!: string;

  /** The day.
   * @example 2026-11-27 */
  on!: string;

  /** How it went, in the words of whoever recorded it.
   * @example "Went twice, stayed for tea the second time." */
  note!: string | null;

  /** The goal that a changed one became. */
  successorId!: string | null;

  /** Who recorded it. */
  partyId!: string;

  /** When. */
  at!: Date;

  static of({ reviewId: _review, ...change }: ChangeView): ReviewChangeResponse {
    return change;
  }
}

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

  /** What happened that it follows. */
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

  /** On whose wish it was put off. */
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
    const { id, planId, status, dueOn, nominalOn, timezone, basis, event, reason, requestId, followsId } =
      review;
    const { heldOn, heldBy, agreedVersion, agreedAt, wishOf, closingReason, closedBy, closedAt, version } =
      review;
    const of = (kind: EntryKind): ReviewEntryResponse[] =>
      entries.filter((entry) => entry.kind === kind).map((entry) => ReviewEntryResponse.of(entry));
    return {
      ...{
        id,
        planId,
        status,
        dueOn,
        nominalOn,
        timezone,
        overdue,
        basis,
        event,
        reason,
        requestId,
        followsId,
      },
      attendees: review.attendees.map((attendee) => AttendeeResponse.of(attendee, names)),
      ...{
        agenda: of('agenda'),
        contributions: of('contribution'),
        worked: of('worked'),
        notWorked: of('not_worked'),
      },
      changes: changes.map((change) => ReviewChangeResponse.of(change)),
      ...{
        heldOn,
        heldBy,
        agreedVersion,
        agreedAt,
        onWishOf: wishOf,
        closingReason,
        closedBy,
        closedAt,
        names,
        version,
      },
    };
  }
}
