import type { PlainDate } from '../../../shared/plain-date';

/** A day on which somebody reviews a plan. */
export interface ReviewDay {
  /** Of the review: the same while it is moved from day to day. */
  readonly id: string;
  readonly on: PlainDate;
}

/** Where the calendar of somebody's reviews comes from. */
export abstract class ReviewDates {
  /** Of a worker those they answer for or are key worker of, of a person their own, of a supporter those shared with them. */
  abstract of(partyId: string): Promise<ReviewDay[]>;
}
