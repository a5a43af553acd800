import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { PlainDateText, Words } from '../../../platform/http/validation/text.decorators';

/** Somebody to stand around the person. */
export class AddCircleMemberRequest {
  /** A worker of the organisation, or a supporter of this person.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  @IsUUID()
  partyId!: string;

  /** What they bring, in the person's words.
   * @example "Sunday walks, and the truth" */
  @IsOptional()
  @Words(2000)
  brings?: string | null;

  /** The first day; today when left out.
   * @example 2026-03-01 */
  @IsOptional()
  @PlainDateText()
  from?: string | null;

  /** The last day, where it is known.
   * @example 2026-09-30 */
  @IsOptional()
  @PlainDateText()
  to?: string | null;
}

/** What to change; what is left out stays as it is. */
export class ReviseCircleMemberRequest {
  /** What they bring, in the person's words.
   * @example "Sunday walks, and the truth" */
  @IsOptional()
  @Words(2000)
  brings?: string | null;

  /** The last day; null where no end is known.
   * @example 2026-09-30 */
  @IsOptional()
  @PlainDateText()
  to?: string | null;

  /** True ends it at once: yesterday was the last day.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  ended?: boolean;
}
