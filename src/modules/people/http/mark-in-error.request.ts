import { IsOptional, IsUUID } from 'class-validator';
import { Words } from '../../../platform/http/validation/text.decorators';

/** Why a record is of the wrong person. */
export class MarkInErrorRequest {
  /** What happened.
   * @example "Referral letter of another Amira Haddad" */
  @Words(2000)
  reason!: string;

  /** The right record, where there is one that you can see.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  @IsOptional()
  @IsUUID()
  correctPersonId?: string | null;
}
