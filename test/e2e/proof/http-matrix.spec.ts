import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DueRelay } from '../../../src/platform/outbox/due-relay';
import { CALLS } from './calls';
import type { OperationCall, Shape } from './calls/call';
import { checksumOf } from './checksum';
import { allOf, credentialsOf, openHouse, send, someoneAllowed, tableOf, type House } from './house';
import type { Operation } from './operations';
import { slotsOf, type Slot } from './slots';
import { wrongWith } from './told';

jest.setTimeout(240_000);

/** Where people's words are shown by some route to somebody: there the canary must come over HTTP. */
const SHOWN_BY_ROUTES = [
  'organisation.name', 'party.name', 'person.called_as', 'person.communication_needs', 'person.contacts',
  'person.equality', 'person.name', 'plan_item.attributes', 'plan_text.passages', 'progress.note', 'suggestion.words',
  'team.name', 'worker.email', 'worker.job_title', 'disagreement.position', 'consent.purpose',
  'supporter.relationship', 'circle_member.brings', 'plan_version.bytes', 'proposal.bytes', 'attachment.bytes',
  'episode.legal_status',
]; // prettier-ignore

/** Every operation of the contract × every id × everybody. One organisation is refused everything of the other. */
describe('the HTTP matrix', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => (house as House | undefined)?.close());

  /** Collects what is wrong with each operation, by name, so that one run tells it all. */
  async function each(
    work: (operation: Operation, call: OperationCall, theirs: Shape) => Promise<string[]>,
  ): Promise<string[]> {
    const problems: string[] = [];
    for (const operation of house.operations) {
      const call = CALLS[operation.id];
      const theirs = house.prepared.get(operation.id);
      if (!call || !theirs) continue;
      const found = await work(operation, call, theirs).catch((error: unknown) => [String(error)]);
      problems.push(...found.map((problem) => `${operation.id} ${problem}`));
    }
    return problems;
  }

  it('every operation has a call that tries it, and every call an operation', () => {
    const operations = house.operations.map(({ id }) => id).sort();
    expect(Object.keys(CALLS).sort()).toEqual(operations);
    expect(operations.length).toBeGreaterThan(80);
  });

  it('every canary is found by those whose it is: over HTTP, or in the table where no route shows it', async () => {
    const shown = new Set<string>();
    await each(async (operation, call, shape) => {
      if (operation.method !== 'get') return [];
      for (const [identity, expected] of tableOf(operation, call)) {
        if (expected !== 'ok') continue;
        const shows = await credentialsOf(identity, operation, house.theirs, house.ours);
        const answer = await send(house.process.url, operation, shape, shows);
        for (const column of house.canaries.foundIn(allOf(answer))) shown.add(column);
      }
      return [];
    });
    const app = await asApp(house, house.theirs.orgId);
    const stored = await house.canaries.visibleTo(app, house.tables);
    await app.end();
    expect(stored).toEqual([...house.canaries.columns].sort());
    expect(SHOWN_BY_ROUTES.filter((column) => !shown.has(column))).toEqual([]);
  });

  it('in the tables themselves, the role of the service sees no canary as another organisation', async () => {
    const app = await asApp(house, house.ours.orgId);
    expect(await house.canaries.visibleTo(app, house.tables)).toEqual([]);
    await app.end();
  });

  it('everybody who may not is refused as the table says; nothing changes and nothing leaks', async () => {
    let cells = 0;
    const problems = await unchanged(house, () =>
      each(async (operation, call, theirs) => {
        const shape = { ...theirs, token: undefined };
        const refused = tableOf(operation, call).filter(([, expected]) => typeof expected === 'number');
        cells += refused.length;
        const found = await Promise.all(
          refused.map(async ([identity, expected]) => {
            const caller = await credentialsOf(identity, operation, house.theirs, house.ours);
            const answer = await send(house.process.url, operation, shape, caller);
            const leaks = house.canaries.foundIn(allOf(answer));
            const wrong =
              answer.status === expected ? [] : [`expected ${expected}, got ${answer.status} ${answer.text}`];
            return [...wrong, ...leaks.map((column) => `leaks ${column}`)].map(
              (what) => `as ${identity}: ${what}`,
            );
          }),
        );
        return found.flat();
      }),
    );
    expect(problems).toEqual([]);
    expect(cells).toBeGreaterThan(800);
  });

  it("every id in turn is the other organisation's: not there, nothing changes and nothing leaks", async () => {
    let cells = 0;
    const problems = await unchanged(house, () =>
      each(async (operation, call, theirs) => {
        const who = someoneAllowed(operation, call);
        const mine = await call.prepare(house.ours, who);
        const caller = await credentialsOf(who, operation, house.ours, house.theirs);
        const found: string[] = [];
        for (const slot of slotsOf(mine, theirs)) {
          cells += 1;
          const answer = await send(house.process.url, operation, slot.shape, {
            ...caller,
            ...tokenOf(mine),
          });
          if (!refusalsOf(slot, operation).includes(answer.status))
            found.push(`${slot.name} as ${who}: got ${answer.status} ${answer.text}`);
          found.push(
            ...house.canaries.foundIn(allOf(answer)).map((column) => `${slot.name}: leaks ${column}`),
          );
        }
        return found;
      }),
    );
    expect(problems).toEqual([]);
    expect(cells).toBeGreaterThan(120);
  });

  it('everybody who may is answered with what was asked for, and nothing of the other organisation', async () => {
    let cells = 0;
    const problems = await unchanged(house, () =>
      each(async (operation, call) => {
        const found: string[] = [];
        for (const [identity, expected] of tableOf(operation, call)) {
          if (expected !== 'ok') continue;
          cells += 1;
          const shape = await call.prepare(house.ours, identity);
          const caller = await credentialsOf(identity, operation, house.ours, house.theirs);
          const answer = await send(house.process.url, operation, shape, { ...caller, ...tokenOf(shape) });
          const wrong = wrongWith(answer, shape, call);
          if (wrong !== null) found.push(`as ${identity}: ${wrong}`);
          found.push(...house.canaries.foundIn(allOf(answer)).map((column) => `leaks ${column}`));
        }
        return found;
      }),
    );
    expect(problems).toEqual([]);
    expect(cells).toBeGreaterThan(250);
  });

  it('what was done with a record beside its sections is said in words of its own', async () => {
    const { rows } = await house.superuser.query<{ action: string }>(
      'SELECT DISTINCT action FROM audit_entry WHERE person_id IS NOT NULL AND section IS NULL ORDER BY action',
    );
    expect(rows.length).toBeGreaterThan(20);
    const words = wordsOfHistory();
    expect(
      rows.filter(({ action }) => !(`did_${action.replace('.', '_')}` in words)).map(({ action }) => action),
    ).toEqual([]);
  });

  it('no canary is in the logs, the outbox or the queue', async () => {
    const { app, process, superuser, canaries } = house;
    const relay = app.app.get(DueRelay);
    expect(await relay.relay()).toBeGreaterThan(0);
    expect(process.output()).toContain('"level"');
    expect(canaries.foundIn(process.output())).toEqual([]);
    const { rows: queued } = await superuser.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'bullmq' AND table_type = 'BASE TABLE'`,
    );
    const jobs = await superuser.query<{ data: string }>('SELECT job::text AS data FROM bullmq.job');
    expect(jobs.rows.some(({ data }) => data.includes(house.ours.orgId))).toBe(true);
    const places = [...queued.map(({ name }) => name), 'platform.due', 'outbox'];
    expect(await canaries.visibleTo(superuser, places)).toEqual([]);
  });
});

/** What the page of a history says; test/contract/history-words.spec.ts holds the other languages against it. */
function wordsOfHistory(): object {
  const file = join(__dirname, '../../../web/src/app/words/en-GB/history.json');
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** A connection as the role of the service, in one organisation. */
async function asApp({ app }: House, orgId: string): Promise<Client> {
  const client = new Client({ connectionString: app.database.url('app') });
  await client.connect();
  await client.query(`SELECT set_config('app.org_id', $1, false)`, [orgId]);
  return client;
}

/** Runs cells, and adds to their problems each table in which a row of the other organisation changed. */
async function unchanged(
  { superuser, tables, theirs }: House,
  cells: () => Promise<string[]>,
): Promise<string[]> {
  const before = await checksumOf(superuser, tables, theirs.orgId);
  const problems = await cells();
  const after = await checksumOf(superuser, tables, theirs.orgId);
  const changed = tables.filter((table) => before[table] !== after[table]);
  return [...problems, ...changed.map((table) => `${table} changed: ${before[table]} -> ${after[table]}`)];
}

/** What a foreign id may be answered with: not there; in a body also against a rule, in a query also nothing found. */
function refusalsOf({ inAddress }: Slot, { method }: Operation): readonly number[] {
  if (inAddress) return [404];
  return method === 'get' ? [200, 404] : [404, 409, 422];
}

function tokenOf({ token }: Shape): { token?: string } {
  return token === undefined ? {} : { token };
}
