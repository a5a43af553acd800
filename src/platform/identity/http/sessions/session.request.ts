import { IsBoolean, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../left-out.decorator';
import { Line } from '../../../http/validation/text.decorators';
import { EmailAddress } from '../email.decorator';

/** How a browser asks for its session. */
export class SessionCarrierRequest {
  /** For browsers: puts the session in the `__Host-trellis` cookie, out of reach of scripts, and leaves `token` null.
   * Writes with the cookie must come from our own pages.
   * @example false */
  @MayBeLeftOut()
  @IsBoolean()
  cookie?: boolean;
}

/** An e-mail address and a password. */
export class SignInRequest extends SessionCarrierRequest {
  /** The address of the account, in any letter case.
   * @example practitioner@northside.example */
  @EmailAddress()
  email!: string;

  /** The password.
   * @example "river stones under seven bridges" */
  @Line(200)
  password!: string;

  /** The party to be, where the account has several; its first otherwise, as a worker before all else.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @MayBeLeftOut()
  @IsUUID()
  partyId?: string;
}

/** A one-time link. */
export class RedeemLinkRequest extends SessionCarrierRequest {
  /** What follows `#` in the link.
   * @example trl_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa */
  @Line(200)
  token!: string;

  /** The password to set. Workers need one with an invitation and with a link to set a new one; people and supporters may
   * leave it out. Where the account of an invitation has a password, this is that one: another is 409 `password_exists`. At least 15 characters for workers, 12 for others.
   * @example "river stones under seven bridges" */
  @MayBeLeftOut()
  @Line(200)
  password?: string;
}

/** Whom to go on as. */
export class ChoosePartyRequest extends SessionCarrierRequest {
  /** One of `parties`.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsUUID()
  partyId!: string;
}
