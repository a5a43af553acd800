import { ApiProperty } from '@nestjs/swagger';
import type { ClosureRow } from '../persistence/closure.row';

/** Days on which the organisation is closed. */
export class ClosureResponse {
  /** The closure.
   * @example 01a2b3c4-0000-7000-8000-000000000030 */
  id!: string;

  /** The first day.
   * @example 2026-12-25 */
  fromOn!: string;

  /** The last day.
   * @example 2026-12-25 */
  toOn!: string;

  /** What it is called.
   * @example "Christmas Day" */
  name!: string;

  /** `public`: a public holiday of the organisation's region; `own`: a closure of its own.
   * @example public */
  @ApiProperty({ enum: ['public', 'own'] })
  source!: 'public' | 'own';

  static of({ id, fromOn, toOn, name, source }: ClosureRow): ClosureResponse {
    return { id, fromOn, toOn, name, source };
  }
}

/** When the organisation is closed. */
export class ClosureListResponse {
  /** In the order of days. */
  items!: ClosureResponse[];
}
