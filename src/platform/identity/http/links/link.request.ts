import { EmailAddress } from '../email.decorator';

/** Whose links to send. */
export class RequestLinksRequest {
  /** The address of the account.
   * @example amira@northside.example */
  @EmailAddress()
  email!: string;
}
