import { ApiProperty } from '@nestjs/swagger';
import { STEP_STATES } from '../../domain/step-progress';
import { NarrativeResponse } from '../texts/narrative.response';
import { ItemResponse } from './item.response';
import { ProgressResponse } from './progress.response';
import { StepOwnerRequest } from './step.request';

/** A small thing that brings a goal nearer. */
export class StepResponse extends ItemResponse {
  /** What is to be done. */
  what?: NarrativeResponse;

  /** What to do when it does not work out. */
  ifStuck?: NarrativeResponse;

  /** Who does it. */
  owner!: StepOwnerRequest;

  /** By which day.
   * @example 2026-04-30 */
  when?: string;

  /** How sure the person is that it will work out, 1 to 10.
   * @example 6 */
  confidence?: number;

  /** What or who in the community helps with it.
   * @example "Harbour lido" */
  resource?: string;

  /** The goal it belongs to. */
  goalId!: string;

  /** planned, doing, done, changed or not_needed.
   * @example planned */
  @ApiProperty({ enum: STEP_STATES })
  state!: string;

  /** The last progress; null before the first. */
  progress!: ProgressResponse | null;
}
