import { ApiProperty } from '@nestjs/swagger';
import { ROLLS, type Roll } from '../domain/working-days';
import type { PlanRule } from '../application/plan-rule';

/** How often a plan is reviewed, and where that is said. */
export class PlanRuleResponse {
  /** So many months between two reviews of this plan.
   * @example 3 */
  @ApiProperty({ type: 'integer' })
  everyMonths!: number;

  /** What the organisation says.
   * @example 6 */
  @ApiProperty({ type: 'integer' })
  usualMonths!: number;

  /** Whether this plan says otherwise.
   * @example true */
  own!: boolean;

  /** Why it was last set at this plan.
   * @example "Much is changing: we look at it more often for a year." */
  reason!: string | null;

  /** Who set it. */
  setBy!: string | null;

  /** When. */
  setAt!: Date | null;

  /** Where a review goes whose day is closed.
   * @example previous */
  @ApiProperty({ enum: ROLLS })
  roll!: Roll;

  /** After an event, a review within so many days.
   * @example 7 */
  @ApiProperty({ type: 'integer' })
  afterEventDays!: number;

  static of({ settings, own }: PlanRule): PlanRuleResponse {
    const { everyMonths, usualMonths, ownMonths, roll, afterEventDays } = settings;
    const said = { reason: own?.reason ?? null, setBy: own?.partyId ?? null, setAt: own?.at ?? null };
    return { everyMonths, usualMonths, own: ownMonths !== null, ...said, roll, afterEventDays };
  }
}
