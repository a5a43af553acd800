import { createHash } from 'node:crypto';
import type { Principal } from '../../../src/platform/context/principal';
import { runInContext } from '../../../src/platform/context/request-context';
import { Units } from '../../../src/platform/database/units';
import { AttestationLinks, type AttestationRequest, type IssuedLink } from '../../../src/platform/identity';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { newId } from '../../../src/shared/ids';
import { account, bind, GOOD_PASSWORD } from '../../support/app/accounts';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('a link to one proposal', () => {
  const sink = new MailSink();
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let planId: string;
  let proposalId: string;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
    await app.app.get(JobWorker).start();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Adeyemi');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    [planId, proposalId] = [newId(), newId()];
    const by = { created_by: worker.partyId, updated_by: worker.partyId };
    const bytes = Buffer.from('{}');
    await app.fixtures.insert('plan', {
      org_id: orgId,
      id: planId,
      person_id: person.partyId,
      status: 'active',
      ...by,
    });
    await app.fixtures.insert('proposal', {
      org_id: orgId, id: proposalId, plan_id: planId, status: 'open', schema_version: 1, draft: 1, bytes,
      hash: createHash('sha256').update(bytes).digest('hex'), ...by,
    }); // prettier-ignore
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  /** As the worker, in a unit of work: what a use case of another module does. */
  const byWorker = <T>(work: (links: AttestationLinks) => Promise<T>): Promise<T> => {
    const principal: Principal = {
      orgId, partyId: worker.partyId, kind: 'worker', roles: ['practitioner'], accountId: null, credentialId: newId(),
      method: 'password', viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
    }; // prettier-ignore
    return runInContext({ requestId: newId(), operation: 'test', principal }, () =>
      app.app.get(Units).run(orgId, () => work(app.app.get(AttestationLinks))),
    );
  };
  const send = (more: Partial<AttestationRequest> = {}): Promise<IssuedLink> =>
    byWorker((links) => links.send({ partyId: person.partyId, planId, proposalId, ...more }));
  const redeem = (token: string, more: object = {}): Promise<Answer> =>
    new Api(app).post('/v1/session/link', { token, ...more });

  it('opens a session that is locked to the proposal and its plan, for a party without an account', async () => {
    const { expiresAt } = await send({ email: 'Amira@Example.org' });
    expect((expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
    const [mail] = await sink.arrived('amira@example.org');
    expect(mail!.subject).toBe('Something for you to read');
    expect(mail!.text).toContain('Ruth Adeyemi (Northside) asks you');
    const token = tokenIn(mail!);
    const session = await redeem(token);
    expect(session).toMatchObject({
      status: 201,
      body: { method: 'link', party: { id: person.partyId }, planId, proposalId, parties: [] },
    });
    expect(await redeem(token)).toMatchObject({ status: 401, body: { code: 'link_not_valid' } });
    const here = new Api(app, { token: String(session.body.token) });
    expect((await here.get(`/v1/plans/${planId}`)).status).toBe(200);
    const other = newId();
    await app.fixtures.insert('plan', {
      org_id: orgId, id: other, person_id: person.partyId, status: 'ended', created_by: worker.partyId,
      updated_by: worker.partyId,
    }); // prettier-ignore
    expect((await here.get(`/v1/plans/${other}`)).status).toBe(404);
  });

  it('never touches the account of its reader', async () => {
    await expect(send()).rejects.toMatchObject({ status: 422, code: 'email_needed' });
    await bind(app.fixtures, person, await account(app.fixtures, 'own@example.org'));
    await send();
    const session = await redeem(tokenIn((await sink.arrived('own@example.org'))[0]!), {
      password: 'quiet harbour lamps before dawn',
    });
    expect(session).toMatchObject({ status: 201, body: { method: 'link', parties: [] } });
    const here = new Api(app, { token: String(session.body.token) });
    for (const answer of [
      await here.put('/v1/session/password', { password: GOOD_PASSWORD }),
      await here.delete('/v1/sessions'),
      await here.post('/v1/session/party', { partyId: person.partyId }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'account_needed' } });
    const credentials = { email: 'own@example.org', password: GOOD_PASSWORD };
    const signedIn = await new Api(app).post<{ token: string }>('/v1/session', credentials);
    expect(signedIn.status).toBe(201);
    // Signing out everywhere ends it like any other session of the account.
    expect((await new Api(app, signedIn.body).delete('/v1/sessions')).status).toBe(204);
    expect((await here.get('/v1/session')).status).toBe(401);
  });

  it('is worth nothing once the proposal is closed', async () => {
    await send({ email: 'late@example.org' });
    const token = tokenIn((await sink.arrived('late@example.org'))[0]!);
    await byWorker((links) => links.withdraw(proposalId));
    expect(await redeem(token)).toMatchObject({ status: 401, body: { code: 'link_not_valid' } });
  });

  it('is for a party that is here', async () => {
    await expect(send({ partyId: newId(), email: 'x@example.org' })).rejects.toMatchObject({ status: 404 });
  });
});
