import { SECTIONS } from '../../../shared/sections';
import { ApiProperty } from '@nestjs/swagger';
import { PLAN_STATUSES } from '../domain/plan-status';
import { AboutMeResponse } from './items/about-me.response';
import { BarrierResponse } from './items/barrier.response';
import { CrisisContactResponse } from './items/crisis-contact.response';
import { GoalResponse } from './items/goal.response';
import { NeedResponse } from './items/need.response';
import { PreferenceResponse } from './items/preference.response';
import { StrengthResponse } from './items/strength.response';
import { UnmetNeedResponse } from './items/unmet-need.response';
import { ValueResponse } from './items/value.response';

/** The whole plan, cut to the sections and lanes that you may see; lists are in the person's order. */
export class PlanResponse {
  /** The plan.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  id!: string;

  /** Whose plan it is. */
  personId!: string;

  /** Their name.
   * @example "Amira Haddad" */
  personName!: string;

  /** not_yet_agreed, active, paused or ended.
   * @example active */
  @ApiProperty({ enum: PLAN_STATUSES })
  status!: string;

  /** Counts changes of what belongs to the plan as a whole; what If-Match takes there.
   * @example 3 */
  version!: number;

  /** The number of the version in force; null before the first.
   * @example 1 */
  inForceVersion!: number | null;

  /** When it is to be reviewed, null where that is not said. It is the plan's own, and part of what is agreed: whoever
   * sees the plan sees the day. What a review is about takes the section `reviews`.
   * @example 2026-09-01 */
  reviewOn!: string | null;

  /** The worker responsible for the review. */
  reviewResponsibleId!: string | null;

  /** The proposal that waits for agreement. */
  openProposalId!: string | null;

  /** The sections you may see.
   * @example ["about_me", "goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  sections!: string[];

  /** The sections where you may write now: a person and their team in all, a supporter the person's words where they were
   * authorised to. None in a plan that has ended.
   * @example ["goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  writable!: string[];

  /** The names of those whose ids stand in the plan: authors, owners of steps, whoever reports or sees to the review, and
   * who made the suggestions that wait in it.
   * @example { "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad" } */
  names!: Record<string, string>;

  /** About the person. */
  aboutMe!: AboutMeResponse[];

  /** What they stand for. */
  values!: ValueResponse[];

  /** What they want, avoid and refuse. */
  preferences!: PreferenceResponse[];

  /** What they have, know, can do and dream of. */
  strengths!: StrengthResponse[];

  /** What is important to and for them. */
  needs!: NeedResponse[];

  /** What stands in the way. */
  barriers!: BarrierResponse[];

  /** What would help and is not to be had. */
  unmetNeeds!: UnmetNeedResponse[];

  /** Their goals, each with its steps. */
  goals!: GoalResponse[];

  /** Whom to call when things get hard. */
  crisisContacts!: CrisisContactResponse[];
}
