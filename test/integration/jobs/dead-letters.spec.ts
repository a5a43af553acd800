import { ReplayOutbox } from '../../../src/platform/outbox/application/replay-outbox';
import { DueRelay } from '../../../src/platform/outbox/due-relay';
import { hoursOf, waitAfter } from '../../../src/platform/outbox/retry-course';
import { ATTEMPTS_OF_MAIL, declaredJobs } from '../../../src/platform/queue/declared-jobs';
import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import { behaviour, declareOwnJob, JobsInHand, told } from './setting';

describe('jobs', () => {
  let jobs: JobsInHand;
  declareOwnJob();

  beforeAll(async () => {
    jobs = await JobsInHand.open();
  });
  beforeEach(() => jobs.forget());
  afterAll(() => jobs.app.close());

  it('that were given up are listed, tried again or let go by an administrator', async () => {
    const admin = new Api(jobs.app, await jobs.app.fixtures.worker(jobs.orgId, 'admin'));
    const dead = async (): Promise<{ refId: string; outboxId: string; id: string }> => {
      const asked = await jobs.ask();
      behaviour.set(asked.refId, () => Promise.reject(new Error('no')));
      for (let nth = 0; nth < 3; nth += 1) await jobs.run(asked.outboxId);
      const { body } = await admin.get<{ items: { id: string; refId: string }[] }>('/v1/dead-letters');
      return { ...asked, id: body.items.find(({ refId }) => refId === asked.refId)!.id };
    };
    const one = await dead();
    behaviour.clear();
    const replayed = await admin.post(`/v1/dead-letters/${one.id}/replay`);
    expect(replayed).toMatchObject({ status: 200, body: { settlement: 'replayed', job: 'told.note' } });
    await jobs.run(one.outboxId);
    expect(told).toContain(one.refId);
    expect((await admin.post(`/v1/dead-letters/${one.id}/replay`)).body).toMatchObject({
      status: 409,
      code: 'dead_letter_settled',
    });

    const other = await dead();
    const body = { reason: 'A test account.' };
    const discarded = await admin.post(`/v1/dead-letters/${other.id}/discard`, body);
    expect(discarded).toMatchObject({ status: 200, body: { settlement: 'discarded', ...body } });
    behaviour.clear();
    await jobs.run(other.outboxId);
    expect(told).not.toContain(other.refId);
    const settled = await admin.get<{ items: { id: string }[] }>('/v1/dead-letters?state=settled');
    expect(settled.body.items.map(({ id }) => id)).toEqual([other.id, one.id]);
    const audited = await jobs.app.fixtures.query(
      `SELECT action FROM audit_entry WHERE subject_id = ANY ($1) ORDER BY id`,
      [[one.id, other.id]],
    );
    expect(audited.map(({ action }) => action)).toEqual(['dead_letter.replayed', 'dead_letter.discarded']);
  });

  it('wait in the database as long as their course says, each a little otherwise', async () => {
    const waits = await jobs.app.fixtures.query<{ n: number; least: number; most: number }>(
      `SELECT n, min(seconds)::float8 AS least, max(seconds)::float8 AS most
       FROM (SELECT n, extract(epoch FROM ${waitAfter('n')}) AS seconds
         FROM unnest(ARRAY[1, 11, 12, 50]) n CROSS JOIN generate_series(1, 400)) w GROUP BY n ORDER BY n`,
    );
    expect(waits.map(({ n }) => n)).toEqual([1, 11, 12, 50]);
    for (const { n, least, most } of waits) {
      const longest = Math.min(3600, 2 ** n);
      expect((hoursOf(n + 1).most - hoursOf(n).most) * 3600).toBeCloseTo(longest);
      expect(least).toBeGreaterThanOrEqual(longest / 2);
      expect(most).toBeLessThanOrEqual(longest);
      // Cut by up to half, and not all by the same: of 400 some come near either end.
      expect(least).toBeLessThan(longest * 0.6);
      expect(most).toBeGreaterThan(longest * 0.9);
    }
  });

  it('of mail, text messages and links go on for two days at least', () => {
    const attemptsOf = (name: string) => declaredJobs().find((each) => each.name === name)?.attempts;
    expect(['notification.send', 'link.send'].map(attemptsOf)).toEqual([ATTEMPTS_OF_MAIL, ATTEMPTS_OF_MAIL]);
    expect(hoursOf(ATTEMPTS_OF_MAIL).least).toBeGreaterThanOrEqual(48);
  });

  it('that come due by time wait longer after each failure, then are a dead letter, and hold up no other', async () => {
    const admin = new Api(jobs.app, await jobs.app.fixtures.worker(jobs.orgId, 'admin'));
    const [bad, good] = [newId(), newId()];
    behaviour.set(bad, () => Promise.reject(new TypeError('of a person nobody reads')));
    await jobs.askDue(bad, good);
    await expect(jobs.runDue(bad, good)).rejects.toThrow('of a person');
    expect(told).toEqual([good]);
    const dueIn = async () => {
      const [row] = await jobs.app.fixtures.query<{ seconds: number }>(
        `SELECT extract(epoch FROM due_at - now())::float8 AS seconds FROM platform.due WHERE ref_id = $1`,
        [bad],
      );
      return row?.seconds;
    };
    expect(await dueIn()).toBeLessThanOrEqual(2);
    for (const most of [4, 8, 16]) {
      await expect(jobs.runDue(bad)).rejects.toThrow('of a person');
      expect(await dueIn()).toBeGreaterThan(most / 2 - 1);
      expect(await dueIn()).toBeLessThanOrEqual(most);
    }
    for (let nth = 4; nth < 20; nth += 1) {
      expect(await dueIn()).toBeLessThanOrEqual(3_600);
      // What waits because it failed is no work of a clock that was set back.
      await jobs.app.app.get(DueRelay).setRight();
      expect(await dueIn()).toBeGreaterThan(5);
      await expect(jobs.runDue(bad)).rejects.toThrow('of a person');
    }
    expect(await dueIn()).toBeUndefined();
    const letters = async () =>
      (await admin.get<{ items: { id: string; refId: string }[] }>('/v1/dead-letters')).body.items.filter(
        ({ refId }) => refId === bad,
      );
    const [letter, ...more] = await letters();
    expect([letter, more]).toEqual([
      expect.objectContaining({ job: 'told.due', attempts: 20, problem: 'TypeError' }), [],
    ]); // prettier-ignore

    behaviour.clear();
    const replayed = await admin.post(`/v1/dead-letters/${letter!.id}/replay`);
    expect(replayed).toMatchObject({ status: 200, body: { settlement: 'replayed', job: 'told.due' } });
    expect(await letters()).toEqual([]);
    expect(await dueIn()).toBeLessThanOrEqual(0);
    await jobs.runDue(bad);
    expect(told).toEqual([good, bad]);
  });

  it('run once more from a position on, those before it and of other kinds do not', async () => {
    const asked = [await jobs.ask(), await jobs.ask(), await jobs.ask()];
    for (const { outboxId } of asked) await jobs.run(outboxId);
    told.length = 0;
    const [{ position }] = (await jobs.app.fixtures.query<{ position: string }>(
      'SELECT position FROM outbox WHERE id = $1',
      [asked[1]!.outboxId],
    )) as [{ position: string }];
    const replay = jobs.app.app.get(ReplayOutbox);
    const again = (which: object) =>
      jobs.asSystem(() => replay.execute(jobs.orgId, { from: position, ...which }));
    expect(await again({ job: 'link.send' })).toBe(0);
    expect(await again({})).toBe(2);
    for (const { outboxId } of asked) await jobs.run(outboxId);
    expect(told).toEqual(asked.slice(1).map(({ refId }) => refId));
  });

  it('run once more from a position on in pages, with what was given up, and its dead letters are settled', async () => {
    const [{ from } = { from: '0' }] = await jobs.app.fixtures.query<{ from: string }>(
      `SELECT nextval('outbox_position')::text AS from`,
    );
    await many(1_203);
    const [letter, other] = [await given('given.up'), await given('told.note')];
    const replay = jobs.app.app.get(ReplayOutbox);
    expect(await jobs.asSystem(() => replay.execute(jobs.orgId, { from }))).toBe(1_204);
    const open = `SELECT count(*)::integer AS rows FROM outbox o JOIN platform.due d ON d.ref_id = o.id
      WHERE o.org_id = $1 AND o.position >= $2 AND o.done_at IS NULL AND o.given_up_at IS NULL AND o.attempts = 0`;
    expect(await jobs.app.fixtures.query(open, [jobs.orgId, from])).toEqual([{ rows: 1_204 }]);
    expect(await settlements(letter, other)).toEqual([null, 'replayed']);
    expect(await jobs.asSystem(() => replay.execute(jobs.orgId, { from }))).toBe(0);
  });

  it('that were given up are tried again all at once, of one queue, of one kind, or since a moment', async () => {
    const admin = new Api(jobs.app, await jobs.app.fixtures.worker(jobs.orgId, 'admin'));
    const again = (which: object) => admin.post('/v1/dead-letters/replay', which);
    await again({});
    const old = await given('told.note', new Date('2026-01-01T00:00:00Z'));
    const [told, mail] = [await given('told.note'), await given('link.send')];
    const state = () => settlements(old, told, mail);
    const answers = (replayed: number) => ({ status: 200, body: { replayed, more: false } });

    expect(await again({ job: 'nobody.knows' })).toMatchObject({
      status: 422,
      body: { code: 'job_unknown', errors: [{ pointer: '/job' }] },
    });
    expect((await again({ queue: 'letters' })).status).toBe(400);
    expect(await again({ queue: 'mail', job: 'told.note' })).toMatchObject(answers(0));
    expect(await again({ queue: 'mail' })).toMatchObject(answers(1));
    expect(await state()).toEqual([null, null, 'replayed']);
    expect(await again({ job: 'told.note', since: '2026-02-01T00:00:00Z' })).toMatchObject(answers(1));
    expect(await state()).toEqual([null, 'replayed', 'replayed']);
    expect(await again({})).toMatchObject(answers(1));
    expect(await again({})).toMatchObject(answers(0));
    const { rows } = await audited('dead_letters.replayed');
    expect(rows).toBe(3);
  });

  /** One that was given up. @returns the dead letter. */
  const given = async (kind: string, at = new Date()): Promise<string> => {
    const [outboxId, id, refId] = [newId(), newId(), newId()];
    await jobs.app.fixtures.insert('outbox', {
      org_id: jobs.orgId, id: outboxId, kind, ref_id: refId, aggregate_id: refId, party_id: refId, request_id: newId(),
      given_up_at: at, attempts: 20,
    }); // prettier-ignore
    await jobs.app.fixtures.insert('dead_letter', {
      org_id: jobs.orgId, id, outbox_id: outboxId, job: kind, ref_id: refId, attempts: 20, problem: 'Error', at,
    }); // prettier-ignore
    return id;
  };
  const many = (rows: number) =>
    jobs.app.fixtures.query(
      `INSERT INTO outbox (org_id, id, kind, ref_id, aggregate_id, party_id, request_id, done_at)
       SELECT $1, gen_random_uuid(), 'told.note', r, r, r, 'many', now()
       FROM (SELECT gen_random_uuid() AS r FROM generate_series(1, $2::integer)) AS all_of_them`,
      [jobs.orgId, rows],
    );
  const settlements = async (...ids: string[]): Promise<unknown[]> => {
    const rows = await jobs.app.fixtures.query<{ id: string; settlement: string | null }>(
      'SELECT id, settlement FROM dead_letter WHERE id = ANY ($1)',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.settlement);
  };
  const audited = async (action: string): Promise<{ rows: number }> => {
    const [row] = await jobs.app.fixtures.query<{ rows: number }>(
      `SELECT count(*)::integer AS rows FROM audit_entry WHERE org_id = $1 AND action = $2`,
      [jobs.orgId, action],
    );
    return row!;
  };

  it('are told in the metrics: what waits, how long, how often and how it went', async () => {
    await jobs.app.fixtures.query(`INSERT INTO platform.due (kind, org_id, ref_id, due_at, waiting_since)
      VALUES ('job.events', '${jobs.orgId}', '${newId()}', now() + interval '30 seconds', now() - interval '90 seconds')`);
    const scraped = await (await fetch(`${jobs.app.url}/metrics`)).text();
    expect(scraped).toMatch(/^trellis_due_rows\{kind="job.events"\} 1$/m);
    expect(
      Number(/^trellis_due_oldest_seconds\{kind="job.events"\} (\S+)$/m.exec(scraped)?.[1]),
    ).toBeGreaterThan(89);
    expect(scraped).toMatch(/^trellis_jobs_total\{job="told.note",outcome="given_up"\} \d+$/m);
    expect(scraped).toMatch(/^trellis_job_seconds_count\{job="told.note"\} \d+$/m);
  });
});
