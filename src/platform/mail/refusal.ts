/**
 * What a mail server answers is about the recipient only where it says so: a relay it denies us, a list that names our
 * address, a mailbox that is full are answered with 5xx as well, and are otherwise tomorrow.
 * @param answer of SMTP, as it came: `550 5.1.1 No such user`.
 * @returns its code where the address takes no mail for good; else null.
 */
export function refusalIn(answer: string): string | null {
  const [, code, enhanced] = /^(5\d\d)(?:[ -](5\.\d{1,3}\.\d{1,3})\b)?/.exec(answer) ?? [];
  if (code === undefined) return null;
  const forGood = enhanced === undefined ? saysUnknown(code, answer) : isOfAddress(enhanced);
  return forGood ? code : null;
}

/** A mailbox that was closed; a domain that there is not, as the RFC has it and as Exchange does. */
const OF_ADDRESS = ['5.2.1', '5.4.4', '5.4.310'];

/** X.1 is about an address, 7 and 8 of it about the sender's (RFC 3463). */
export function isOfAddress(enhanced: string): boolean {
  return OF_ADDRESS.includes(enhanced) || (enhanced.startsWith('5.1.') && !/\.[78]$/.test(enhanced));
}

const UNKNOWN = [
  /\b(?:unknown|invalid|no(?: such)?|non-?existent) (?:local )?(?:user|mailbox|recipient)\b/i,
  /\b(?:user|mailbox|recipient)\b.{0,100}\b(?:unknown|not found|does(?: not|n't) exist)\b/is,
  // What Exim says of a user, and of a domain, that there is not.
  /\bunrouteable address\b/i,
  /\bdomain(?: name)?\b.{0,80}\b(?:not found|does(?: not|n't) exist)\b/is,
];
/** The one who sends, or the server that does. */
const OURS = /\b(?:sender|originator|from|return-path|helo|ehlo|client)\b/i;

/**
 * A server without enhanced codes says 550 of an unknown user and of a sender it does not like: its words alone tell which.
 * Words that are not understood are no refusal: to try again costs some mails, to stop costs somebody all of theirs.
 */
function saysUnknown(code: string, words: string): boolean {
  return ['550', '551', '553'].includes(code) && UNKNOWN.some((way) => way.test(words)) && !OURS.test(words);
}
