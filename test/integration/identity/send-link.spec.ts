import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { newId } from '../../../src/shared/ids';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const EMAIL = 'amira@example.org';

interface LinkState extends Record<string, unknown> {
  secret_hash: string | null;
  sent_at: Date | null;
}

describe('the job that sends a link', () => {
  let app: TestApp;
  let orgId: string;
  let partyId: string;
  let port: number;
  let sink: MailSink;

  beforeAll(async () => {
    const probe = new MailSink();
    port = await probe.listen();
    await probe.close();
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${port}`, logLevel: 'silent' });
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const { partyId: key } = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, key);
    ({ partyId } = person);
    await bind(app.fixtures, person, await account(app.fixtures, EMAIL, null));
  });
  beforeEach(() => {
    sink = new MailSink();
  });
  afterEach(() => sink.close());
  afterAll(() => app.close());

  /** A link that was asked for, with its outbox row, and what the worker does with it. */
  const link = async (more: object = {}): Promise<{ id: string; work: () => Promise<void> }> => {
    const [id, outboxId] = [newId(), newId()];
    await app.fixtures.insert('one_time_link', {
      org_id: orgId, id, party_id: partyId, purpose: 'sign_in', email: EMAIL,
      expires_at: new Date(Date.now() + 600_000), ...more,
    }); // prettier-ignore
    await app.fixtures.insert('outbox', {
      org_id: orgId, id: outboxId, kind: 'link.send', ref_id: id, aggregate_id: id, party_id: partyId, request_id: newId(),
    }); // prettier-ignore
    return { id, work: () => app.app.get(JobWorker).process({ orgId, outboxId }) };
  };
  const stateOf = async (id: string): Promise<LinkState> =>
    (
      await app.fixtures.query<LinkState>('SELECT secret_hash, sent_at FROM one_time_link WHERE id = $1', [
        id,
      ])
    )[0]!;
  const redeem = async (token: string): Promise<number> =>
    (await new Api(app).post('/v1/session/link', { token })).status;

  it('makes another secret when the mail could not leave, and mails once', async () => {
    const { id, work } = await link();
    await work();
    const before = await stateOf(id);
    expect(before).toEqual({ secret_hash: expect.any(String), sent_at: null });
    const [outbox] = await app.fixtures.query(
      'SELECT attempts, problem, done_at FROM outbox WHERE ref_id = $1',
      [id],
    );
    expect(outbox).toMatchObject({ attempts: 1, problem: expect.any(String), done_at: null });

    await sink.listen(port);
    await work();
    const after = await stateOf(id);
    expect(after.secret_hash).not.toBe(before.secret_hash);
    expect(after.sent_at).toBeInstanceOf(Date);
    await work();
    expect(await stateOf(id)).toEqual(after);
    expect(sink.to(EMAIL)).toHaveLength(1);
    expect(await redeem(tokenIn(sink.to(EMAIL)[0]!))).toBe(201);
  });

  it('leaves the older of two mails worthless when it dies between mail and note', async () => {
    await sink.listen(port);
    const { id, work } = await link();
    await work();
    await app.fixtures.query('UPDATE one_time_link SET sent_at = NULL WHERE id = $1', [id]);
    await app.fixtures.query('UPDATE outbox SET done_at = NULL WHERE ref_id = $1', [id]);
    await work();
    const [older, newer] = sink.to(EMAIL).map(tokenIn);
    expect(older).not.toBe(newer);
    expect(await redeem(older!)).toBe(401);
    expect(await redeem(newer!)).toBe(201);
  });

  it('sends nothing that is expired, withdrawn, used, or for somebody who left or died', async () => {
    await sink.listen(port);
    const now = new Date();
    for (const more of [{ expires_at: new Date(Date.now() - 1000) }, { withdrawn_at: now }, { used_at: now }])
      await (await link(more)).work();
    const { work } = await link();
    await app.fixtures.query(`UPDATE person SET deceased_on = '2026-03-01' WHERE id = $1`, [partyId]);
    await (await link()).work();
    await app.fixtures.query('UPDATE person SET deceased_on = NULL WHERE id = $1', [partyId]);
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [partyId]);
    await work();
    expect(sink.mails).toEqual([]);
    const [open] = await app.fixtures.query(
      'SELECT count(*)::integer AS rows FROM outbox WHERE done_at IS NULL',
    );
    expect(open).toEqual({ rows: 0 });
  });
});
