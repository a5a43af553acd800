import type { Mail } from '../../../mail/mailer';
import type { LinkPurpose } from './purposes';

/** What a mail with a link says: who asked, for whom, until when. Never a word about anybody's support. */
export interface LinkMail {
  readonly purpose: LinkPurpose;
  readonly to: string;
  readonly url: string;
  readonly party: string;
  readonly organisation: string;
  /** The name of whoever asked, where that is somebody else than the reader. */
  readonly askedBy: string | null;
  readonly until: string;
  /** Another for each secret. */
  readonly messageId: string;
}

/** A subject shows on a locked screen: it names neither the organisation nor what it does. */
const SUBJECTS: Record<LinkPurpose, string> = {
  sign_in: 'Your link to sign in',
  password_reset: 'Your link to set a new password',
  invitation: 'An invitation for you',
  attestation: 'Something for you to read',
};

export function linkMail(mail: LinkMail): Mail {
  const { purpose, to, url, party, until, messageId } = mail;
  const text = [
    `Hello ${party},`,
    reasonOf(mail),
    url,
    `The link works once, until ${until}. It is meant for you alone: please do not pass it on.`,
    'If this is not for you, or you did not expect it, leave it. Nothing happens without the link.',
  ].join('\n\n');
  return { to, subject: SUBJECTS[purpose], text: `${text}\n`, messageId };
}

function reasonOf({ purpose, organisation, askedBy }: LinkMail): string {
  const who = askedBy === null ? organisation : `${askedBy} (${organisation})`;
  switch (purpose) {
    case 'sign_in':
      return `Somebody who gave your address, most likely you, asked to sign in at ${organisation}. Open this link to go on:`;
    case 'password_reset':
      return `Somebody who gave your address, most likely you, asked to set a new password for ${organisation}. Open this link to go on:`;
    case 'invitation':
      return `${who} invites you to join them. If you have a password here already, it stays as it is: use that one. Open this link to accept:`;
    case 'attestation':
      return `${who} asks you to read something and to say what you think of it. Open this link to go on:`;
  }
}
