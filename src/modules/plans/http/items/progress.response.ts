import { ApiProperty } from '@nestjs/swagger';
import { PROGRESS_STATES } from './progress.request';
import type { ProgressRow } from '../../persistence/progress.row';

/** One state that a goal or step came to. */
export class ProgressResponse {
  /** The state.
   * @example active */
  @ApiProperty({ enum: PROGRESS_STATES })
  state!: string;

  /** The day it came about.
   * @example 2026-03-14 */
  on!: string;

  /** How it went.
   * @example "Went twice, stayed for tea the second time." */
  note!: string | null;

  /** The goal that a changed one became; null also once that goal is removed. */
  successorId!: string | null;

  /** Who recorded it. */
  partyId!: string;

  /** When it was recorded.
   * @example 2026-03-14T18:02:00.000Z */
  at!: Date;

  static of({ state, onDate, note, successorId, partyId, at }: ProgressRow): ProgressResponse {
    return { state, on: onDate, note, successorId, partyId, at };
  }
}

/** Every state a goal or step came to. */
export class ProgressListResponse {
  /** Oldest first; 500 at most. */
  items!: ProgressResponse[];
}
