import { IsBoolean } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';

/** What to change; what is left out stays as it is. */
export class ReviseOwnContactRequest {
  /** Whether it is safe to write to the address.
   * @example false */
  @MayBeLeftOut()
  @IsBoolean()
  emailSafe?: boolean;

  /** Whether it is safe to call or to send text messages.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  phoneSafe?: boolean;
}
