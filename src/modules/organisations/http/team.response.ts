import { ApiProperty } from '@nestjs/swagger';
import { TEAM_KINDS } from './team.request';
import type { TeamRow } from '../persistence/team.row';

/** A team of the organisation. */
export class TeamResponse {
  /** The team.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** What people call it.
   * @example "Riverside community team" */
  name!: string;

  /** What it does.
   * @example community */
  @ApiProperty({ enum: TEAM_KINDS })
  kind!: string;

  /** Its own time zone, or null for the organisation's.
   * @example Europe/London */
  timezone!: string | null;

  /** When it closed, or null while it is open.
   * @example null */
  closedAt!: string | null;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({ id, name, kind, timezone, closedAt, version }: TeamRow): TeamResponse {
    return { id, name, kind, timezone, closedAt: closedAt?.toISOString() ?? null, version };
  }
}
