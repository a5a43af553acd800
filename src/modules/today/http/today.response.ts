import { ApiProperty } from '@nestjs/swagger';
import { PersonLineResponse } from '../../people';
import { REASONS, type Reason, type TodayLine, type WaitingAtPlan } from '../application/read-today';

/** Something that waits, and since when. */
export class WaitingSinceResponse {
  /** The proposal, the wish for a review, or the review.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  id!: string;

  /** Since when.
   * @example 2026-03-02T09:30:00.000Z */
  at!: Date;
}

/** The review to come. */
export class ReviewToComeResponse {
  /** The review.
   * @example 01a2b3c4-0000-7000-8000-000000000020 */
  id!: string;

  /** scheduled, or preparing from the first thing that somebody brings.
   * @example preparing */
  @ApiProperty({ enum: ['scheduled', 'preparing'] })
  status!: string;

  /** The day it is due.
   * @example 2026-11-27 */
  dueOn!: string;

  /** Its day has passed.
   * @example false */
  overdue!: boolean;

  /** How many things the person put on their agenda.
   * @example 2 */
  @ApiProperty({ type: 'integer' })
  agenda!: number;
}

/** What waits at a plan for somebody's answer. Never what it says: that is read at the plan. */
export class WaitingAtPlanResponse {
  /** The plan as it was read back and put to the person, or null. */
  proposal!: WaitingSinceResponse | null;

  /** How many suggestions the person has not answered.
   * @example 2 */
  @ApiProperty({ type: 'integer' })
  suggestions!: number;

  /** In how many places words were typed for the person and not read back yet.
   * @example 1 */
  @ApiProperty({ type: 'integer' })
  dictations!: number;

  /** Wishes to meet sooner that nobody has taken up, oldest first. */
  reviewRequests!: WaitingSinceResponse[];

  /** The review to come, or null where the plan has none. */
  review!: ReviewToComeResponse | null;

  /** The review that was held and waits for a version to be agreed, or null. */
  heldReview!: WaitingSinceResponse | null;

  /** How many disagreements nobody has answered.
   * @example 0 */
  @ApiProperty({ type: 'integer' })
  disagreements!: number;

  static of({ proposal, reviewRequests, heldReview, ...more }: WaitingAtPlan): WaitingAtPlanResponse {
    return {
      proposal: proposal && sinceOf(proposal),
      reviewRequests: reviewRequests.map(sinceOf),
      heldReview: heldReview && sinceOf(heldReview),
      ...more,
    };
  }
}

function sinceOf({ id, at }: { id: string; at: string }): WaitingSinceResponse {
  return { id, at: new Date(at) };
}

/** Somebody you look after. */
export class TodayLineResponse extends PersonLineResponse {
  /** Why they are on your list: you are their key worker, you stand in for somebody, or nobody of your team is their key
   * worker yet.
   * @example key_worker */
  @ApiProperty({ enum: REASONS })
  why!: Reason;

  /** What waits at their plan; null where none has begun. */
  waiting!: WaitingAtPlanResponse | null;

  static ofToday({ why, waiting, ...line }: TodayLine): TodayLineResponse {
    const { id, name, calledAs, dateOfBirth, keyWorker, plan } = PersonLineResponse.of(line);
    return {
      ...{ id, name, calledAs, dateOfBirth, keyWorker, plan },
      why,
      waiting: waiting && WaitingAtPlanResponse.of(waiting),
    };
  }
}
