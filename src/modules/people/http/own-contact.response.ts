import type { OwnContactView } from '../application/supporters/own-contact';

/** How a supporter is reached. */
export class OwnContactResponse {
  /** Their address, or null.
   * @example leila@example.org */
  email!: string | null;

  /** Whether it is safe to write there.
   * @example true */
  emailSafe!: boolean;

  /** Their number, or null.
   * @example "07700 900456" */
  phone!: string | null;

  /** Whether it is safe to call or to send text messages.
   * @example true */
  phoneSafe!: boolean;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({ email, emailSafe, phone, phoneSafe, version }: OwnContactView): OwnContactResponse {
    return { email, emailSafe, phone, phoneSafe, version };
  }
}
