import { IsUUID } from 'class-validator';
import { Line } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';

/** Why a proposal is taken back. */
export class WithdrawProposalRequest {
  /** Why.
   * @example "We are still talking about the second goal." */
  @Line(LIMITS.lineCharacters)
  reason!: string;
}

/** Who is asked for their stance. */
export class SendLinkRequest {
  /** The person, or a supporter of theirs. The link goes to an address that the record holds of them.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsUUID()
  partyId!: string;
}
