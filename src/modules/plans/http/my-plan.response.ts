import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '../../../shared/sections';
import type { MyPlan } from '../application/list-my-plans';
import { PLAN_STATUSES } from '../domain/plan-status';

/** Whose plan opens to you, and which part of it. */
export class MyPlanResponse {
  /** Whose plan it is: yours, or that of the person you support. */
  personId!: string;

  /** Their name.
   * @example "Amira Haddad" */
  name!: string;

  /** What they are called.
   * @example Mira */
  calledAs!: string | null;

  /** The plan; null while none has begun.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  planId!: string | null;

  /** not_yet_agreed, active or paused; null while none has begun.
   * @example active */
  @ApiProperty({ enum: PLAN_STATUSES, nullable: true })
  status!: string | null;

  /** The sections you may read.
   * @example ["goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  sections!: string[];

  /** Those of them where you may write: a person in all, a supporter where they were authorised to.
   * @example [] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  writable!: string[];

  static of({ sections, writable, ...plan }: MyPlan): MyPlanResponse {
    return { ...plan, sections: [...sections], writable: [...writable] };
  }
}

/** The plans that open to you. */
export class MyPlansResponse {
  /** Yours, or that of the person you support; none while nothing is shared with you. */
  items!: MyPlanResponse[];
}
