import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { Api } from '../../support/app/api';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand } from '../agreements/plan-in-hand';

const OWN = 'amira@example.org';
const SISTER = 'leila@example.org';

/** The worker runs only where a test lets it: what is asked for before a death is sent, or not, after it. */
describe('a person who died', () => {
  const sink = new MailSink();
  let app: TestApp;
  let plan: PlanInHand;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app);
    path = `/v1/people/${plan.personId}`;
    const contacts = [{ kind: 'email', value: OWN, safe: 'always' }];
    expect((await revise({ contacts })).status).toBe(200);
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const version = async (): Promise<number> => (await plan.staff.get<{ version: number }>(path)).body.version;
  const revise = async (body: object, api = plan.staff): ReturnType<Api['patch']> =>
    api.patch(path, body, { version: await version() });
  const day = async (days: number): Promise<string> => {
    const [row] = await app.fixtures.query<{ day: string }>(
      `SELECT ((now() AT TIME ZONE 'Europe/London')::date + $1::int)::text AS day`,
      [days],
    );
    return row!.day;
  };
  /** Runs everything that waits, and what follows from it. */
  const work = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      const waiting = await app.fixtures.query<{ id: string }>(
        'SELECT id FROM outbox WHERE org_id = $1 AND done_at IS NULL ORDER BY id',
        [plan.orgId],
      );
      for (const { id } of waiting) await app.app.get(JobWorker).process({ orgId: plan.orgId, outboxId: id });
    }
  };

  it('is said so by the care team, on a day that can be, and no longer where it was a mistake', async () => {
    expect(await revise({ deceasedOn: await day(1) })).toMatchObject({
      status: 422,
      body: { code: 'died_in_future', errors: [{ pointer: '/deceasedOn' }] },
    });
    await revise({ dateOfBirth: '1984-05' });
    expect(await revise({ deceasedOn: '1983-12-31' })).toMatchObject({
      status: 422,
      body: { code: 'died_before_birth', errors: [{ pointer: '/deceasedOn' }] },
    });
    expect((await revise({ deceasedOn: 'yesterday' })).status).toBe(400);
    expect(await revise({ deceasedOn: await day(0) }, plan.amira)).toMatchObject({
      body: { code: 'not_yours_to_change' },
    });
    expect((await revise({ deceasedOn: await day(0) })).body).toMatchObject({ deceasedOn: await day(0) });
    expect((await revise({ dateOfBirth: '2999' })).status).toBe(422);
    expect((await revise({ deceasedOn: null })).body).toMatchObject({ deceasedOn: null });
    const states = await app.fixtures.query(
      `SELECT state, detail FROM state_change WHERE subject_id = $1 AND subject_kind = 'person' ORDER BY id`,
      [plan.personId],
    );
    expect(states).toEqual([
      { state: 'deceased', detail: await day(0) },
      { state: 'not_deceased', detail: null },
    ]);
  });

  it('is sent nothing that was asked for before, and nothing more can be asked for', async () => {
    const sister = await plan.supporter(['goals']);
    await app.fixtures.query('UPDATE supporter SET email = $2 WHERE id = $1', [sister.partyId, SISTER]);
    await plan.version();
    const proposal = await plan.propose();
    const ask = (partyId: string): ReturnType<Api['post']> =>
      plan.staff.post(plan.of(proposal, 'links'), { partyId });
    const invite = (whom = ''): ReturnType<Api['post']> => plan.staff.post(`${path}${whom}/invitation`, {});
    const theirs = `/supporters/${sister.partyId}`;
    for (const asked of [ask(plan.personId), ask(sister.partyId), invite(), invite(theirs)])
      expect((await asked).status).toBeLessThan(300);
    await revise({ deceasedOn: await day(-1) });
    await work();
    expect(sink.mails).toEqual([]);
    for (const refused of [ask(plan.personId), ask(sister.partyId), invite(), invite(theirs)])
      expect((await refused).status).toBe(409);
    const open = await app.fixtures.query('SELECT kind FROM outbox WHERE org_id = $1 AND done_at IS NULL', [
      plan.orgId,
    ]);
    expect(open).toEqual([]);
  });

  it('who did not is written to again', async () => {
    await revise({ deceasedOn: await day(-1) });
    await revise({ deceasedOn: null });
    await plan.version();
    await work();
    const [mail] = await sink.arrived(OWN);
    expect((await new Api(app).post('/v1/session/link', { token: tokenIn(mail!) })).status).toBe(201);
  });
});
