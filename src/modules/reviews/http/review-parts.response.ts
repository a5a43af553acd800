import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_KINDS, type EntryKind } from '../domain/review-status';
import type { ReviewEntryRow } from '../persistence/review-entry.row';
import type { ChangeView, EntryView } from '../persistence/review-views';
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
