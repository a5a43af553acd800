import type { Attachment, HeaderValue, ParsedMail } from 'mailparser';
import { readMessageId, type MailName } from '../message-id';
import { isOfAddress, refusalIn } from '../refusal';

/** What came is no mail, or a report that cannot be read. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail';
}

/** A report that a mail did not arrive (RFC 3464). */
export interface Bounce {
  /** The mail that it is about; null where it names none of ours. */
  readonly mail: MailName | null;
  /** Whoever takes no mail for good, by every name that the report has for them. A delay is none of these. */
  readonly refusals: readonly { readonly addresses: readonly string[]; readonly code: string }[];
}

type Fields = ReadonlyMap<string, HeaderValue>;
const RETURNED = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
  'message/global',
];

/**
 * Reads a mail as a mail server's pipe hands it over.
 * @returns null for what is no report: an answer, somebody who is away, a mail that lost its way.
 * @throws UnreadableMail.
 */
export async function readBounce(raw: Buffer): Promise<Bounce | null> {
  const mail = await parse(raw);
  if (mail.headerLines.length === 0 || !mail.headers.has('from'))
    throw new UnreadableMail('This is no mail.');
  const report = mail.attachments.find(({ contentType }) =>
    /^message\/(global-)?delivery-status$/.test(contentType),
  );
  if (!report) {
    if (isReport(mail)) throw new UnreadableMail('This is a delivery report without its report.');
    return null;
  }
  const [about = new Map<string, HeaderValue>(), ...recipients] = await blocksOf(
    report.content.toString('utf8'),
  );
  return {
    mail: await nameOf(mail.attachments, about),
    refusals: recipients.flatMap((fields) => refusalOf(fields)),
  };
}

/** Loaded here: whatever else runs carries no parser. */
async function parse(raw: Buffer | string): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(raw, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers.get('content-type');
  return (
    typeof type === 'object' && 'value' in type && type.value === 'multipart/report' && 'params' in type &&
    Object.entries(type.params).some(([name, value]) => name === 'report-type' && /^delivery-status$/i.test(String(value)))
  ); // prettier-ignore
}

/** The fields about the mail, then those of each recipient: they are written as headers are. */
async function blocksOf(text: string): Promise<Fields[]> {
  const blocks = text.split(/(?:\r?\n[ \t]*){2,}/).filter((block) => block.trim() !== '');
  return Promise.all(blocks.map(async (block) => (await parse(`${block}\n\n`)).headers));
}

/** By the headers that came back, else by the name that we gave it for its way. */
async function nameOf(parts: readonly Attachment[], about: Fields): Promise<MailName | null> {
  const names: string[] = [];
  for (const { contentType, content } of parts)
    if (RETURNED.includes(contentType)) names.push((await parse(content)).messageId ?? '');
  names.push(textOf(about, 'original-envelope-id'));
  return names.map((name) => readMessageId(name)).find((name) => name !== null) ?? null;
}

/** None, or one. */
function refusalOf(fields: Fields): Bounce['refusals'] {
  if (textOf(fields, 'action').toLowerCase() !== 'failed') return [];
  const code = codeOf(enhancedIn(textOf(fields, 'status')), textOf(fields, 'diagnostic-code'));
  if (code === null) return [];
  const addresses = ['original-recipient', 'final-recipient'].map((name) => addressIn(textOf(fields, name)));
  return [{ addresses: addresses.filter((address) => address !== ''), code }];
}

/**
 * What the last server answered says more than what the reporter made of it: some report 5.0.0 of everything. Where there
 * is no answer, their word counts.
 */
function codeOf(status: string, diagnostic: string): string | null {
  const [, answer] = /^smtp\s*;\s*(5\d\d[\s\S]*)$/i.exec(diagnostic) ?? [];
  if (answer === undefined) return isOfAddress(status) ? '550' : null;
  const wordless = !/^5\d\d[ -]5\.\d/.test(answer);
  return refusalIn(
    wordless && !/^(5\.0\.0)?$/.test(status) ? answer.replace(/^(5\d\d)[ -]?/, `$1 ${status} `) : answer,
  );
}

function enhancedIn(status: string): string {
  return /^5\.\d{1,3}\.\d{1,3}/.exec(status)?.[0] ?? '';
}

/** `rfc822;amira@example.org` → `amira@example.org`. */
function addressIn(recipient: string): string {
  return (recipient.split(';').at(-1) ?? '').trim().replace(/^<|>$/g, '').toLowerCase();
}

function textOf(fields: Fields, name: string): string {
  const value = fields.get(name);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
}
