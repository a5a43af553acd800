import type { ReviewRequestRow } from '../persistence/review-request.row';

/** A wish for a review. */
export class ReviewRequestResponse {
  /** The request.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  id!: string;

  /** What it should be about.
   * @example The evenings: they got harder again */
  words!: string | null;

  /** Who asked. */
  partyId!: string;

  /** When.
   * @example 2026-03-14T18:02:00.000Z */
  at!: Date;

  /** When their team took it up; null while it waits. */
  answeredAt!: Date | null;

  /** Who took it up. */
  answeredBy!: string | null;

  static of({ id, words, partyId, at, answeredAt, answeredBy }: ReviewRequestRow): ReviewRequestResponse {
    return { id, words, partyId, at, answeredAt, answeredBy };
  }
}

/** The wishes for a review of one plan. */
export class ReviewRequestListResponse {
  /** Newest first; 100 at most. */
  items!: ReviewRequestResponse[];
}
