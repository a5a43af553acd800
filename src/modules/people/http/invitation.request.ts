import { EmailAddress } from '../../../platform/identity/http/email.decorator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';

/** Where an invitation goes. */
export class InviteRequest {
  /** Left out: the address on record. For a person that is one among the contacts that is always safe.
   * @example mira@example.org */
  @MayBeLeftOut()
  @EmailAddress()
  email?: string;
}
