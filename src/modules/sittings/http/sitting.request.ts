import { IsUUID } from 'class-validator';

/** Whose plan to write together. */
export class OpenSittingRequest {
  /** The plan.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  @IsUUID()
  planId!: string;
}
