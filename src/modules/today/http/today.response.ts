import { ApiProperty } from '@nestjs/swagger';
import { PersonLineResponse } from '../../people';
import { REASONS, type Reason, type TodayLine, type WaitingAtPlan } from '../application/read-today';

/** Something that waits, and since when. */
export class WaitingSinceResponse {
  /** The proposal, or the wish for a review.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  id!: string;

  /** Since when.
   * @example 2026-03-02T09:30:00.000Z */
  at!: Date;
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

  /** How many disagreements nobody has answered.
   * @example 0 */
  @ApiProperty({ type: 'integer' })
  disagreements!: number;

  static of({ proposal, reviewRequests, ...counts }: WaitingAtPlan): WaitingAtPlanResponse {
    return {
      proposal: proposal && sinceOf(proposal),
      reviewRequests: reviewRequests.map(sinceOf),
      ...counts,
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
