import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText, Words } from '../../../platform/http/validation/text.decorators';

/** The first stretch of support. */
export class FirstEpisodeRequest {
  /** The team that supports the person: one of yours.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsUUID()
  teamId!: string;

  /** The day of the referral.
   * @example 2026-01-05 */
  @PlainDateText()
  referredOn!: string;

  /** The named worker: someone with a role in that team.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  @IsOptional()
  @IsUUID()
  keyWorkerId?: string | null;

  /** The legal ground of the support, where there is one.
   * @example "Section 117 aftercare" */
  @IsOptional()
  @Line(200)
  legalStatus?: string | null;
}

/** A stretch of support to open. */
export class CreateEpisodeRequest extends FirstEpisodeRequest {
  /** Whether this team leads. One episode leads: the first one does when nothing is said.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  lead?: boolean;
}

/** What to change; what is left out stays as it is. */
export class ReviseEpisodeRequest {
  /** True makes this team lead, in place of the one that did. To stop leading, let another lead.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  lead?: boolean;

  /** The named worker, or null for none just now.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  @IsOptional()
  @IsUUID()
  keyWorkerId?: string | null;

  /** The legal ground of the support, or null.
   * @example "Section 117 aftercare" */
  @IsOptional()
  @Line(200)
  legalStatus?: string | null;
}

/** How a stretch of support ends: never without the person's view and a way back. */
export class CloseEpisodeRequest {
  /** How the person sees it ending, in their words.
   * @example "I am ready. Mondays will feel odd at first." */
  @Words(4000)
  closingView!: string;

  /** How the person comes back, and to whom, if they want to.
   * @example "Ring the team within two years, no new referral needed" */
  @Words(2000)
  returnRoute!: string;
}
