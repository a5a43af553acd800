import type { PlainDate } from '../../../shared/plain-date';

/** A day on which somebody reviews a plan. */
export interface ReviewDay {
  /** Of the review, or of the plan where reviews are not kept by themselves: the same day by day. */
  readonly id: string;
  readonly on: PlainDate;
}

/** Where the calendar of somebody's reviews comes from. */
export abstract class ReviewDates {
  /** Of a worker those they answer for or are key worker of, of a person their own, of a supporter those shared with them. */
  abstract of(partyId: string): Promise<ReviewDay[]>;
}
