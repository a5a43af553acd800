import { newId } from '../../../src/shared/ids';
import { Api, type Answer } from '../../support/app/api';
import { Fixtures, type Caller } from '../../support/app/fixtures';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { SOON } from '../../support/review-day';
import { startApiProcess, type ApiProcess } from './api-process';

jest.setTimeout(120_000);

const RACES = 1_000;
const RACERS = 10;
const GOAL = { kind: 'life', direction: 'approach', statement: { own: 'The sea in the morning.' } };

interface Versioned extends Record<string, unknown> {
  id: string;
  version: number;
}

describe('two API processes on one database', () => {
  let database: ClonedDatabase;
  let fixtures: Fixtures;
  let processes: ApiProcess[];
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let planId: string;

  beforeAll(async () => {
    database = await cloneDatabase();
    fixtures = await Fixtures.connect(database.url('migrator'));
    processes = await Promise.all([startApiProcess(database), startApiProcess(database)]);
    orgId = await fixtures.organisation();
    const team = await fixtures.team(orgId);
    worker = await fixtures.worker(orgId, 'practitioner', team);
    person = await fixtures.person(orgId, team, worker.partyId);
    planId = (await at(0, worker).post<Versioned>('/v1/plans', { personId: person.partyId })).body.id;
  });
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.stop()));
    await fixtures.close();
    await database.drop();
  });

  const at = (which: number, caller: Caller): Api =>
    new Api({ url: processes[which % 2]?.url ?? '' }, caller);
  const goals = (): string => `/v1/plans/${planId}/goals`;

  /** Everybody gets ready, and none begins before all are. */
  async function race<Result>(runners: (() => Promise<Result>)[]): Promise<Result[]> {
    let open = (): void => undefined;
    const barrier = new Promise<void>((resolve) => (open = resolve));
    const running = runners.map((run) => barrier.then(run));
    open();
    return Promise.all(running);
  }

  it('1,000 racing updates of one goal: none is lost, and each that succeeded left its audit row', async () => {
    const { body: goal } = await at(0, person).post<Versioned>(goals(), GOAL);
    const path = `${goals()}/${goal.id}`;
    let left = RACES;
    const racer =
      (which: number) => async (): Promise<{ written: number; stale: number; other: string[] }> => {
        const api = at(which, which % 3 === 0 ? worker : person);
        const seen = { written: 0, stale: 0, other: [] as string[] };
        let version = 1;
        while (left > 0) {
          left -= 1;
          const { status, body, headers, text } = await api.patch<Versioned>(
            path,
            { importance: 1 + (left % 10) },
            { version },
          );
          if (status === 200) {
            seen.written += 1;
            version = body.version;
          } else if (status === 412) {
            seen.stale += 1;
            const now = await api.get<Versioned>(path);
            version = now.body.version;
          } else seen.other.push(`${status} ${headers.get('x-request-id')} ${text}`);
        }
        return seen;
      };
    const seen = await race(Array.from({ length: RACERS }, (_, which) => racer(which)));
    const written = seen.reduce((sum, each) => sum + each.written, 0);
    expect(seen.flatMap(({ other }) => other)).toEqual([]);
    expect(written + seen.reduce((sum, each) => sum + each.stale, 0)).toBe(RACES);
    // The race was one: both ways it can end came about.
    expect(written).toBeGreaterThan(50);
    expect(written).toBeLessThan(RACES);
    expect((await at(1, person).get<Versioned>(path)).body.version).toBe(1 + written);
    expect(await countOf('goal.updated', goal.id)).toBe(written);
  });

  it('twenty parallel requests with one Idempotency-Key: one effect, and equal answers', async () => {
    const key = newId();
    const answers = await race(
      Array.from(
        { length: 20 },
        (_, which) => () => at(which, person).post<Versioned>(goals(), { ...GOAL, importance: 3 }, { key }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => JSON.stringify(sorted(text)))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    const id = answers[0]?.body.id ?? '';
    expect(await countOf('goal.created', id)).toBe(1);
    const made =
      await fixtures.query(`SELECT 1 FROM plan_item WHERE attributes->>'importance' = '3' AND kind = 'goal'
      AND created_at > now() - interval '1 minute' AND version = 1`);
    expect(made).toHaveLength(1);
  });

  it('a key replayed later, on the other process, has no second effect; with another body it is refused', async () => {
    const key = newId();
    const first = await at(0, person).post<Versioned>(goals(), GOAL, { key });
    const again = await at(1, person).post<Versioned>(goals(), GOAL, { key });
    expect(sorted(again.text)).toEqual(sorted(first.text));
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    const other = await at(1, person).post(goals(), { ...GOAL, kind: 'wellbeing' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    // The key belongs to its caller: another's request with it is another request.
    const theirs = { ...GOAL, statement: { professional: 'A swim.' } };
    expect((await at(1, worker).post<Versioned>(goals(), theirs, { key })).body.id).not.toBe(first.body.id);
    expect(await countOf('goal.created', first.body.id)).toBe(1);
  });

  it('two agreements of one proposal at once: one version comes into force', async () => {
    await at(0, worker).patch(
      `/v1/plans/${planId}`,
      { reviewOn: SOON, reviewResponsibleId: worker.partyId },
      { version: 1 },
    );
    await at(0, worker).post(`/v1/plans/${planId}/crisis-contacts`, { name: 'Leila', phone: '01632 960001' });
    const proposals = `/v1/plans/${planId}/proposals`;
    const { body } = await at(0, worker).post<{ id: string; hash: string }>(proposals);
    const stance = { hash: body.hash, stance: 'agree', method: 'own_account' };
    expect((await at(1, person).post(`${proposals}/${body.id}/attestations`, stance)).status).toBe(201);
    const answers: Answer[] = await race(
      Array.from(
        { length: 8 },
        (_, which) => () => at(which, worker).post(`${proposals}/${body.id}/agreement`, { hash: body.hash }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    const versions = await fixtures.query('SELECT number FROM plan_version WHERE plan_id = $1', [planId]);
    expect(versions).toEqual([{ number: 1 }]);
  });

  async function countOf(action: string, subjectId: string): Promise<number> {
    const sql = 'SELECT 1 FROM audit_entry WHERE org_id = $1 AND action = $2 AND subject_id = $3';
    return (await fixtures.query(sql, [orgId, action, subjectId])).length;
  }
});

/** A replay comes out of the database, which orders the keys of an object its own way. */
function sorted(json: string): unknown {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, inOrder(inner)]),
    );
  };
  return inOrder(JSON.parse(json));
}
