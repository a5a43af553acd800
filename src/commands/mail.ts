import type { Command } from 'commander';
import { TakeBounce, type BounceOutcome } from '../modules/notifications';
import { ConfigError } from '../platform/config/config';
import { UnreadableMail } from '../platform/mail/bounce/read-bounce';
import { inApplication } from './in-application';
import { plainly } from './plain-error';

/** A report returns our own mail at most; what is longer is no report. */
const MOST_BYTES = 5 * 1024 * 1024;
/** What mail servers make of a pipe's end (sysexits.h): done, bad data, come again later, wrongly set up. */
const EX = { OK: 0, DATAERR: 65, TEMPFAIL: 75, CONFIG: 78 } as const;

const SAID: Record<BounceOutcome, string> = {
  marked: 'The address is marked: nothing more is sent there until somebody has looked at it.',
  no_report: 'This is no report that a mail did not arrive: nothing was done.',
  not_for_good: 'This report names no address that takes no mail for good: nothing was done.',
  not_ours: 'This report is of no mail that was sent to that address, or is known already: nothing was done.',
  looked_at: 'Somebody has looked at that address since the mail was sent: nothing was done.',
};

/** `mail:…`: what a mail server hands over. */
export function addMail(program: Command): void {
  program
    .command('mail:bounced')
    .description('take a report that a mail did not arrive, one raw mail on standard input')
    .action(bounced);
}

async function bounced(): Promise<void> {
  try {
    const raw = await readAll(process.stdin);
    const outcome = await inApplication(process.env, (app) => app.get(TakeBounce).execute(raw));
    process.stdout.write(`${SAID[outcome]}\n`);
    process.exitCode = EX.OK;
  } catch (error) {
    process.stderr.write(`${error instanceof UnreadableMail ? error.message : plainly(error)}\n`);
    process.exitCode = codeOf(error);
  }
}

/** Whatever may be otherwise later: the mail server keeps the report and comes again. */
function codeOf(error: unknown): number {
  if (error instanceof UnreadableMail) return EX.DATAERR;
  return error instanceof ConfigError ? EX.CONFIG : EX.TEMPFAIL;
}

async function readAll(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    // Read to its end all the same: who writes into a pipe that nobody reads takes that for a fault.
    if (length <= MOST_BYTES) chunks.push(chunk);
  }
  if (length > MOST_BYTES) throw new UnreadableMail('This mail is too long for a report.');
  return Buffer.concat(chunks);
}
