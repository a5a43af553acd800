import { IsOptional, IsUUID } from 'class-validator';
import { InstantText } from '../../../platform/http/validation/instant.decorator';
import { Words } from '../../../platform/http/validation/text.decorators';

/** A caseload to hand over. */
export class HandOverCaseloadRequest {
  /** The key worker until now; also one who has left.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  @IsUUID()
  fromWorkerId!: string;

  /** The key worker from now on: with a role in each of the teams.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  @IsUUID()
  toWorkerId!: string;

  /** The people of this team only; of every team of yours when left out.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  /** Why; kept with each episode.
   * @example "Ngozi moves to the Hill team" */
  @Words(2000)
  reason!: string;
}

/** Duty cover to arrange. */
export class ArrangeCoverRequest {
  /** Who stands in.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  @IsUUID()
  coveringWorkerId!: string;

  /** For a whole team; this or `coveredWorkerId`.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  /** For one colleague's caseload; this or `teamId`. */
  @IsOptional()
  @IsUUID()
  coveredWorkerId?: string | null;

  /** From when.
   * @example 2026-08-01T08:00:00Z */
  @InstantText()
  startsAt!: string;

  /** Until when: 92 days at most.
   * @example 2026-08-15T18:00:00Z */
  @InstantText()
  endsAt!: string;

  /** Why.
   * @example "Annual leave" */
  @Words(2000)
  reason!: string;
}
