import { PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsTimeZone } from 'class-validator';
import { Line } from '../../../platform/http/validation/text.decorators';

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
   * @example Riverside community team */
  @Line(200)
  name!: string;

  /** What the team does.
   * @example community */
  @IsIn(TEAM_KINDS)
  kind!: (typeof TEAM_KINDS)[number];

  /** The IANA time zone its review dates are in; the organisation's when left out.
   * @example Europe/London */
  @IsOptional()
  @IsTimeZone()
  timezone?: string | null;
}

/** What to change; what is left out stays as it is. */
export class ReviseTeamRequest extends PartialType(CreateTeamRequest, { skipNullProperties: false }) {}
