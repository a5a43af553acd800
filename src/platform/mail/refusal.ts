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

/** X.1 is about an address, 7 and 8 of it about the sender's; 5.2.1 is a mailbox that was closed (RFC 3463). */
export function isOfAddress(enhanced: string): boolean {
  return enhanced === '5.2.1' || (enhanced.startsWith('5.1.') && !/\.[78]$/.test(enhanced));
}

const UNKNOWN = [
  /\b(?:unknown|invalid|no(?: such)?|non-?existent) (?:local )?(?:user|mailbox|recipient)\b/i,
  /\b(?:user|mailbox|recipient)\b.{0,100}\b(?:unknown|not found|does(?: not|n't) exist)\b/is,
];

/**
 * A server without enhanced codes says 550 of an unknown user and of a sender it does not like: its words alone tell which.
 * Words that are not understood are no refusal: to try again costs some mails, to stop costs somebody all of theirs.
 */
function saysUnknown(code: string, words: string): boolean {
  return (
    ['550', '551', '553'].includes(code) &&
    UNKNOWN.some((way) => way.test(words)) &&
    !/\bsender\b/i.test(words)
  );
}
