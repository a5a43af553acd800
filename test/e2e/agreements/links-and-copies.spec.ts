import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { account, bind } from '../../support/app/accounts';
import { Api } from '../../support/app/api';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand, type Proposal } from './plan-in-hand';

const CONTACT = { kind: 'email', safe: 'always' };

describe('links to a proposal, and copies', () => {
  const sink = new MailSink();
  let app: TestApp;
  let plan: PlanInHand;
  let mailbox: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
    await app.app.get(JobWorker).start();
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app);
    count += 1;
    mailbox = `amira${count}@example.org`;
    await contacts([{ ...CONTACT, value: mailbox }]);
    await plan.goal('Canary of goals.');
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const contacts = (list: object[]) =>
    app.fixtures.query('UPDATE person SET contacts = $2 WHERE id = $1', [
      plan.personId,
      JSON.stringify(list),
    ]);
  const ask = (proposal: Proposal, partyId = plan.personId) =>
    plan.staff.post(plan.of(proposal, 'links'), { partyId });
  /** Opens the latest of so many mails, as a browser does. */
  const openMail = async (nth = 1): Promise<Api> => {
    const mail = (await sink.arrived(mailbox, nth)).at(-1)!;
    expect(`${mail.subject}\n${mail.text}`).not.toMatch(/Canary|plan/i);
    const { status, body } = await new Api(app).post<{ token: string }>('/v1/session/link', {
      token: tokenIn(mail),
    });
    expect(status).toBe(201);
    return plan.as(body);
  };
  const outbox = (kind: string) =>
    app.fixtures.query<{ id: string }>('SELECT id FROM outbox WHERE org_id = $1 AND kind = $2', [
      plan.orgId,
      kind,
    ]);

  it('one_time_link: the person, without an account, reads this proposal and says where they stand', async () => {
    const earlier = await plan.propose();
    await plan.staff.post(plan.of(earlier, 'withdrawal'), { reason: 'Again.' });
    const proposal = await plan.propose();
    const sent = await ask(proposal);
    expect(sent).toMatchObject({ status: 202, body: { partyId: plan.personId } });
    expect(sent.text).not.toContain(mailbox);
    const amira = await openMail();
    expect((await amira.get(plan.of(proposal))).body).toMatchObject({ hash: proposal.hash, whole: true });
    expect((await amira.get(plan.of(earlier))).status).toBe(404);
    expect((await amira.get<{ items: object[] }>(plan.path('proposals'))).body.items).toHaveLength(1);
    expect(await plan.attest(proposal, amira)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'one_time_link_expected' }] },
    });
    expect(await plan.attest(proposal, amira, { method: 'one_time_link' })).toMatchObject({
      status: 201,
      body: { capacity: 'person', method: 'one_time_link', evidence: { linkId: sent.body['id'] } },
    });
    expect(await plan.agree(proposal, amira)).toMatchObject({ status: 403, body: { code: 'read_only' } });
    expect((await plan.agree(proposal)).body).toMatchObject({ label: 'Agreed by the person' });
    // Who had it sent, and that an answer came: the person reads it in their history, and by such a link nobody does.
    const history = `/v1/people/${plan.personId}/history?limit=100`;
    expect(await amira.get(history)).toMatchObject({ status: 403, body: { code: 'session_locked' } });
    const told = (await plan.amira.get<{ items: object[] }>(history)).body.items;
    const { partyId: worker } = plan.callers.worker;
    for (const line of [
      { action: 'attestation.requested', partyId: worker, name: expect.any(String) as unknown },
      { action: 'attestation.recorded', partyId: plan.personId },
      { action: 'plan_version.agreed', partyId: worker },
    ])
      expect(told).toContainEqual(expect.objectContaining(line));
  });

  it('go to the person and their supporters, at addresses that are safe, while the proposal is open', async () => {
    const proposal = await plan.propose();
    const refused = (code: string) => ({ status: 422, body: { code } });
    expect(await ask(proposal, plan.callers.worker.partyId)).toMatchObject(refused('link_not_for_party'));
    const stranger = await plan.supporter([]);
    expect(await ask(proposal, stranger.partyId)).toMatchObject(refused('link_not_for_party'));
    const other = await PlanInHand.open(app, 'Southside');
    expect(await ask(proposal, other.personId)).toMatchObject(refused('link_not_for_party'));
    const sister = await plan.supporter(['goals']);
    expect(await ask(proposal, sister.partyId)).toMatchObject(refused('email_needed'));
    await app.fixtures.query('UPDATE supporter SET email = $2 WHERE id = $1', [sister.partyId, mailbox]);
    expect((await ask(proposal, sister.partyId)).status).toBe(202);
    await bind(app.fixtures, plan.callers.person, await account(app.fixtures, `own-${mailbox}`, null));
    await contacts([{ kind: 'email', value: `own-${mailbox}`, safe: 'with_care', note: 'Ask first.' }]);
    expect(await ask(proposal)).toMatchObject(refused('email_needed'));
    expect((await plan.amira.post(plan.of(proposal, 'links'), { partyId: plan.personId })).status).toBe(403);
    const leila = await openMail();
    expect(await plan.attest(proposal, leila, { method: 'one_time_link' })).toMatchObject({
      status: 201,
      body: { capacity: 'supporter', evidence: { sectionsSeen: ['goals'] } },
    });
    await plan.staff.post(plan.of(proposal, 'withdrawal'), { reason: 'Again.' });
    expect(await ask(proposal)).toMatchObject({ status: 409, body: { code: 'proposal_closed' } });
  });

  it('what was spoken comes to the person as a link, by which they object', async () => {
    const proposal = await plan.propose();
    const evidence = { channel: 'video', words: 'Yes, all of it.', secondListener: { name: 'Dele Okafor' } };
    await plan.attest(proposal, plan.staff, { method: 'spoken', evidence });
    const amira = await openMail();
    const read = await amira.get<{ attestations: object[] }>(plan.of(proposal));
    expect(read.body.attestations).toMatchObject([{ method: 'spoken', words: 'Yes, all of it.' }]);
    const objection = { about: 'What I said on the phone', position: 'I said no.', proposalId: proposal.id };
    expect((await amira.post(plan.path('disagreements'), objection)).status).toBe(201);
    await plan.attest(proposal, amira, { method: 'one_time_link', stance: 'disagree' });
    expect(await plan.agree(proposal)).toMatchObject({ status: 409, body: { code: 'not_agreed' } });
  });

  it('invariant 9: a version in force comes to the person as a link, once, however often the job runs', async () => {
    const proposal = await plan.propose();
    await plan.attest(proposal);
    await plan.agree(proposal);
    const amira = await openMail();
    expect((await amira.get(plan.path('versions', 1))).body).toMatchObject({ number: 1, whole: true });
    const [row] = await outbox('plan_version.copy');
    await app.fixtures.query('UPDATE outbox SET done_at = NULL WHERE id = $1', [row!.id]);
    await app.app.get(JobWorker).process({ orgId: plan.orgId, outboxId: row!.id });
    expect(await outbox('link.send')).toHaveLength(1);
    const audited = `SELECT action FROM audit_entry WHERE person_id = $1 AND action LIKE 'copy.%'`;
    expect(await app.fixtures.query(audited, [plan.personId])).toEqual([{ action: 'copy.sent' }]);
  });

  it('invariant 9: where no address is safe, that is put on record; about who died nothing is sent', async () => {
    await contacts([]);
    await plan.version();
    const [row] = await outbox('plan_version.copy');
    const run = () => app.app.get(JobWorker).process({ orgId: plan.orgId, outboxId: row!.id });
    await run();
    const audited = () =>
      app.fixtures.query(`SELECT action FROM audit_entry WHERE person_id = $1 AND action LIKE 'copy.%'`, [
        plan.personId,
      ]);
    expect(await audited()).toContainEqual({ action: 'copy.no_address' });
    await contacts([{ ...CONTACT, value: mailbox }]);
    await app.fixtures.query(`UPDATE person SET deceased_on = '2026-01-01' WHERE id = $1`, [plan.personId]);
    await app.fixtures.query('UPDATE outbox SET done_at = NULL WHERE id = $1', [row!.id]);
    await run();
    expect(await outbox('link.send')).toEqual([]);
    const proposal = await plan.propose();
    expect(await ask(proposal)).toMatchObject({ status: 409, body: { code: 'person_deceased' } });
  });
});
