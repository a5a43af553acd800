import { GOAL_STATES } from '../../domain/goal-progress';
import { ApiProperty } from '@nestjs/swagger';
import { GOAL_KINDS, DIRECTIONS, LIFE_AREAS, CHIME_TAGS, HORIZONS } from './vocabulary';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';
import { ProgressResponse } from './progress.response';
import { StepResponse } from './step.response';

/** What the person wants to come true. */
export class GoalResponse extends ItemResponse {
  /** The goal. */
  statement?: NarrativeResponse;

  /** Why it matters to the person. */
  why?: NarrativeResponse;

  /** What the goal serves.
   * @example life */
  @ApiProperty({ enum: GOAL_KINDS })
  kind!: string;

  /** Towards something, away from something, or keeping it.
   * @example approach */
  @ApiProperty({ enum: DIRECTIONS })
  direction!: string;

  /** The area of life it belongs to.
   * @example leisure */
  @ApiProperty({ required: false, enum: LIFE_AREAS })
  lifeArea?: string;

  /** CHIME themes, where the person finds them useful.
   * @example ["hope.dreams"] */
  @ApiProperty({ required: false, enum: CHIME_TAGS, isArray: true })
  chime?: string[];

  /** The strengths of this plan it builds on.
   * @example [] */
  strengthIds?: string[];

  /** The needs of this plan it answers.
   * @example [] */
  needIds?: string[];

  /** How much it matters to the person, 1 to 10.
   * @example 8 */
  importance?: number;

  /** How far ahead it lies.
   * @example months */
  @ApiProperty({ required: false, enum: HORIZONS })
  horizon?: string;

  /** idea, chosen, active, resting, achieved, partly_achieved, let_go or changed.
   * @example active */
  @ApiProperty({ enum: GOAL_STATES })
  state!: string;

  /** The last progress; null before the first. */
  progress!: ProgressResponse | null;

  /** Its steps in the person's order; only in the whole plan. */
  steps?: StepResponse[];
}
