import type { CaughtMail } from '../../../src/platform/mail/dev-sink/mail-sink';

/** The secret of the link in a mail: what a browser keeps behind the `#`. */
export function tokenIn({ text }: CaughtMail): string {
  const [, token] = /\/link#(\S+)$/m.exec(text) ?? [];
  if (token === undefined) throw new Error('There is no link in this mail.');
  return token;
}
