import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText } from '../../../platform/http/validation/text.decorators';
import { ITEM_KINDS, type ItemKind } from '../domain/item-kinds';
import { LIMITS } from '../domain/limits';

/** A plan to open with a person. */
export class OpenPlanRequest {
  /** Whose plan it is.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsUUID()
  personId!: string;

  /** When it is first to be reviewed; left out: within the organisation's time.
   * @example 2026-09-01 */
  @IsOptional()
  @PlainDateText()
  reviewOn?: string;

  /** The worker responsible for the review. */
  @IsOptional()
  @IsUUID()
  reviewResponsibleId?: string;
}

/** What to change; what is left out stays, null clears. */
export class RevisePlanRequest {
  /** When it is to be reviewed.
   * @example 2026-09-01 */
  @IsOptional()
  @PlainDateText()
  reviewOn?: string | null;

  /** Why on that day. Needed where it is later than it was to be, or where there is to be none.
   * @example "Amira is back from Lagos by then." */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  reviewReason?: string;

  /** The worker responsible for the review. */
  @IsOptional()
  @IsUUID()
  reviewResponsibleId?: string | null;
}

/** A plan to pause, resume or end. */
export class MovePlanRequest {
  /** `paused`, `active` (taken up again) or `ended`.
   * @example paused */
  @IsIn(['active', 'paused', 'ended'])
  to!: 'active' | 'paused' | 'ended';

  /** Why.
   * @example "Amira is abroad until the spring." */
  @Line(LIMITS.lineCharacters)
  reason!: string;
}

/** Entries in the person's order. */
export class SetOrderRequest {
  /** Which kind of entry is put in order.
   * @example goal */
  @IsIn(ITEM_KINDS)
  kind!: ItemKind;

  /** For steps: the goal they belong to. */
  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** Every entry of the kind that stands there, first to last.
   * @example ["01a2b3c4-0000-7000-8000-000000000003"] */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.itemsPerOtherKind)
  ids!: string[];
}
