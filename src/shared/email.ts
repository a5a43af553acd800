/** An e-mail address as accounts are found by it: composed characters, no white space around it, lower case. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
