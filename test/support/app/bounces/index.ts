import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a report says. */
interface Report {
  readonly to: string;
  readonly messageId: string;
  readonly status?: string;
  readonly action?: string;
  readonly answer?: string;
}

/** Postfix returns headers alone, and folds the answer of the other side. */
export function postfixReport({ to, ...report }: Report): string {
  const answer = `550 5.1.1 <${to}>: Recipient address\n    rejected: User unknown in virtual mailbox table`;
  return written('postfix', { status: '5.1.1', answer, to, ...report });
}

/** Exim says 5.0.0 of everything, returns the whole mail, and ends its lines as they are on the wire. */
export function eximReport(report: Report): string {
  const answer = '550 5.1.1 The email account does not exist.';
  return written('exim', { status: '5.0.0', answer, ...report }).replaceAll('\n', '\r\n');
}

/** Exchange has a name of its own for the recipient, and returns nothing of ours but the name of the envelope. */
export function exchangeReport({ status = '5.1.10', ...report }: Report): string {
  const answer = `550 ${status} RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`;
  return written('exchange', { status, answer, ...report });
}

/** Somebody who is away. */
export function awayAnswer(report: Report): string {
  return written('away', report);
}

function written(name: string, { action = 'failed', ...report }: Report): string {
  const { to } = report;
  const said: Record<string, string> = {
    ...report,
    action,
    TO: to.toUpperCase(),
    name: to.split('@')[0] ?? '',
  };
  const text = readFileSync(join(__dirname, `${name}.eml`), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, field: string) => said[field] ?? '');
}
