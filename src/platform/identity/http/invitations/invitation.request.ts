import { IsUUID } from 'class-validator';

/** Whom to invite. */
export class InviteWorkerRequest {
  /** The worker.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsUUID()
  partyId!: string;
}
