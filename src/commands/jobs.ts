import type { INestApplicationContext } from '@nestjs/common';
import { Option, type Command } from 'commander';
import { isUUID } from 'class-validator';
import { runInContext, type RequestContext } from '../platform/context/request-context';
import { Units } from '../platform/database/units';
import { ListDeadLetters } from '../platform/outbox/application/list-dead-letters';
import { ReplayOutbox } from '../platform/outbox/application/replay-outbox';
import { ReplayDeadLetters } from '../platform/outbox/application/replay-dead-letters';
import { SettleDeadLetter } from '../platform/outbox/application/settle-dead-letter';
import { systemPrincipal } from '../platform/outbox/system-principal';
import { QUEUE_NAMES, type QueueName } from '../platform/queue/queue-names';
import { newId } from '../shared/ids';
import { inApplication } from './in-application';
import { PlainError } from './plain-error';
import { running } from './running';

interface Organisation {
  organisation: string;
}

const MOST_LISTED = 100;

/** `jobs:…`: what an operator does about jobs that failed, and about those that must run once more. */
export function addJobs(program: Command): void {
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).requiredOption('--organisation <id>', 'whose jobs');
  command('jobs:dead', 'list the jobs that were given up').action(running(list));
  command('jobs:replay', 'try a job that was given up again')
    .requiredOption('--dead-letter <id>', 'which')
    .action(running(replay));
  command('jobs:replay-dead', 'try all jobs that were given up again, or some of them')
    .addOption(new Option('--queue <name>', 'jobs of this queue alone').choices(QUEUE_NAMES))
    .option('--job <name>', 'jobs of this kind alone')
    .option('--since <moment>', 'those that were given up then or later, for example 2026-03-02T09:00Z')
    .action(running(replayDead));
  command('jobs:discard', 'let a job that was given up go')
    .requiredOption('--dead-letter <id>', 'which')
    .requiredOption('--reason <why>', 'for whoever looks back')
    .action(running(discard));
  command('jobs:replay-from', 'run what was done or given up from a position of the outbox on once more')
    .requiredOption('--position <number>', 'the first of them')
    .option('--job <name>', 'jobs of this kind alone')
    .action(running(replayFrom));
}

async function list({ organisation }: Organisation): Promise<void> {
  const { items } = await inOneUnit(organisation, (app) =>
    app.get(ListDeadLetters).execute({ limit: MOST_LISTED }, 'waiting'),
  );
  const lines = items.map(({ id, job, refId, attempts, problem, at }) =>
    [id, at.toISOString(), job, refId, problem, `${attempts} attempts`].join('  '),
  );
  say(lines.length === 0 ? 'No job was given up.' : lines.join('\n'));
}

async function replay({ organisation, deadLetter }: Organisation & { deadLetter: string }): Promise<void> {
  const id = idOf(deadLetter);
  const { job } = await inOneUnit(organisation, (app) => app.get(SettleDeadLetter).replay(id));
  say(`${job} runs again with the next pass of a worker.`);
}

async function replayDead({
  organisation,
  since,
  ...which
}: Organisation & { queue?: QueueName; job?: string; since?: string }): Promise<void> {
  const from = since === undefined ? {} : { since: momentOf(since) };
  let all = 0;
  await inOrganisation(organisation, async (app, orgId) => {
    const replay = () => app.get(ReplayDeadLetters).execute({ ...which, ...from });
    let page = await app.get(Units).run(orgId, replay);
    for (all = page.replayed; page.more; all += page.replayed) page = await app.get(Units).run(orgId, replay);
  });
  say(counted(all));
}

async function discard(given: Organisation & { deadLetter: string; reason: string }): Promise<void> {
  const id = idOf(given.deadLetter);
  if (given.reason.trim() === '') throw new PlainError('A reason must not be empty.');
  const { job } = await inOneUnit(given.organisation, (app) =>
    app.get(SettleDeadLetter).discard(id, given.reason),
  );
  say(`${job} is let go.`);
}

async function replayFrom(given: Organisation & { position: string; job?: string }): Promise<void> {
  if (!/^\d{1,18}$/.test(given.position)) throw new PlainError('A position is a whole number.');
  const which = { from: given.position, ...(given.job === undefined ? {} : { job: given.job }) };
  say(
    counted(
      await inOrganisation(given.organisation, (app, orgId) => app.get(ReplayOutbox).execute(orgId, which)),
    ),
  );
}

function counted(jobs: number): string {
  return jobs === 1 ? 'One job runs again.' : `${jobs} jobs run again.`;
}

/** In one transaction. */
function inOneUnit<Result>(
  organisation: string,
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  return inOrganisation(organisation, (app, orgId) => app.get(Units).run(orgId, () => work(app)));
}

function inOrganisation<Result>(
  organisation: string,
  work: (app: INestApplicationContext, orgId: string) => Promise<Result>,
): Promise<Result> {
  const orgId = idOf(organisation);
  return inApplication(process.env, (app) => {
    const context: RequestContext = { requestId: newId(), operation: 'jobs' };
    context.principal = systemPrincipal(orgId, context.requestId);
    return runInContext(context, () => work(app, orgId));
  });
}

function idOf(text: string): string {
  if (!isUUID(text)) throw new PlainError(`${text} is no id.`);
  return text.toLowerCase();
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new PlainError(`${text} is no moment: write one such as 2026-03-02T09:00Z.`);
  return moment;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
