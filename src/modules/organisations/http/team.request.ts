import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/conventions/page';
import { Line } from '../../../platform/http/validation/text.decorators';
import { TimeZoneName } from '../../../platform/http/validation/time-zone.decorator';
import { TEAM_STATES, type TeamState } from '../application/list-teams';

export const TEAM_KINDS = [
  'community',
  'early_intervention',
  'rehabilitation',
  'crisis',
  'inpatient',
  'peer',
  'other',
] as const;

/** A team to open. */
export class CreateTeamRequest {
  /** What people call the team; unique in the organisation.
   * @example "Riverside community team" */
  @Line(200)
  name!: string;

  /** What the team does.
   * @example community */
  @IsIn(TEAM_KINDS)
  kind!: (typeof TEAM_KINDS)[number];

  /** The IANA time zone its review dates are in; the organisation's when left out.
   * @example Europe/London */
  @IsOptional()
  @TimeZoneName()
  timezone?: string | null;
}

/** Which teams. */
export class TeamsQuery extends PageQuery {
  /** `open`, `closed` or `all`; the open ones when left out.
   * @example all */
  @ApiProperty({ required: false, enum: TEAM_STATES, default: 'open' })
  @IsOptional()
  @IsIn(TEAM_STATES)
  state: TeamState = 'open';
}

/** What to change; what is left out stays as it is. */
export class ReviseTeamRequest extends PartialType(CreateTeamRequest, { skipNullProperties: false }) {}
