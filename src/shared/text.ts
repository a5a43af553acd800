/** What is wrong with a text somebody sent: a stable code, and words for a reader. */
export interface TextFault {
  code: 'nul_character' | 'control_character' | 'lone_surrogate' | 'blank' | 'line_break';
  message: string;
}

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_TAB_AND_LINE_FEED = /[^\P{Cc}\t\n]/u;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Whether every surrogate has its other half, so that the text can be written in UTF-8. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/**
 * What keeps a text from being stored, if anything: NUL (PostgreSQL cannot hold it), other control characters but tab
 * and line feed, and lone surrogates (UTF-8 cannot hold them). All else, in any script or direction, is kept byte for
 * byte: a person's words are never normalised.
 */
export function faultInWords(text: string): TextFault | undefined {
  if (!isWellFormed(text)) return { code: 'lone_surrogate', message: 'Half of a character is missing.' };
  if (text.includes('\0')) return { code: 'nul_character', message: 'The text holds a NUL character.' };
  if (CONTROL_BUT_TAB_AND_LINE_FEED.test(text)) {
    return { code: 'control_character', message: 'The text holds a control character.' };
  }
  return undefined;
}

/** As `faultInWords`, for a name or another single line: neither blank nor broken over lines, no tab. */
export function faultInLine(text: string): TextFault | undefined {
  if (isWellFormed(text) && LINE_BREAK.test(text))
    return { code: 'line_break', message: 'Write it on one line.' };
  const fault = faultInWords(text);
  if (fault) return fault;
  if (CONTROL.test(text))
    return { code: 'control_character', message: 'The text holds a control character.' };
  if (isBlank(text)) return { code: 'blank', message: 'Write something here.' };
  return undefined;
}

/** Whether there is nothing to read: only white space, marks without width, or nothing at all. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text);
}

/** Length in characters (code points, as PostgreSQL counts), the unit of every limit on text. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
