import { IsUUID, Matches } from 'class-validator';
import { SessionCarrierRequest } from '../../../platform/identity';
import { PIN_PATTERN } from '../domain/pin-rules';

/** Whose plan to write together. */
export class OpenSittingRequest {
  /** The plan.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  @IsUUID()
  planId!: string;
}

/** Whom the device is handed to, and what it is taken back with. */
export class HandOverRequest extends SessionCarrierRequest {
  /** The plan.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  @IsUUID()
  planId!: string;

  /** Chosen by the worker for this sitting alone: 4 to 8 digits, kept as a hash.
   * @example "2580" */
  @Matches(PIN_PATTERN)
  pin!: string;
}

/** The PIN of the hand-over. */
export class TakeBackRequest extends SessionCarrierRequest {
  /** As the worker chose it.
   * @example "2580" */
  @Matches(PIN_PATTERN)
  pin!: string;
}
