import { JobWorker } from '../../../src/platform/outbox/job-worker';
import { MailSink } from '../../../src/platform/mail/dev-sink/mail-sink';
import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { tokenIn } from '../../support/app/mail';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const PASSWORD = 'fennel-orbit-7';

describe('a person who is invited', () => {
  const sink = new MailSink();
  let app: TestApp;
  let worker: Caller;
  let teamId: string;

  beforeAll(async () => {
    app = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${await sink.listen()}` });
    await app.app.get(JobWorker).start();
    const orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId, 'Ruth Adeyemi');
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const invited = async (email: string): Promise<{ person: Caller; token: string }> => {
    const person = await app.fixtures.person(worker.orgId, teamId, worker.partyId);
    const answer = await new Api(app, worker).post(`/v1/people/${person.partyId}/invitation`, { email });
    expect(answer.status).toBe(201);
    expect(answer.text).not.toContain('trl_');
    return { person, token: tokenIn((await sink.arrived(email))[0]!) };
  };
  const accept = (token: string, password?: string): Promise<Answer> =>
    new Api(app).post('/v1/session/link', { token, password });

  it('joins with the link alone, and later comes by a link again', async () => {
    const { person, token } = await invited('amira@example.org');
    expect(await accept(token)).toMatchObject({
      status: 201,
      body: { method: 'link', party: { id: person.partyId, kind: 'person' } },
    });
    await new Api(app).post('/v1/links', { email: 'amira@example.org' });
    const mails = await sink.arrived('amira@example.org', 2);
    expect((await accept(tokenIn(mails[1]!))).body).toMatchObject({ party: { id: person.partyId } });
    const history = await app.fixtures.query(
      `SELECT action FROM audit_entry WHERE person_id = $1 AND subject_kind = 'link' ORDER BY id`,
      [person.partyId],
    );
    expect(history).toEqual([{ action: 'invitation.requested' }]);
  });

  it('may choose a password of twelve characters, and sign in with it', async () => {
    const { person, token } = await invited('password@example.org');
    expect(await accept(token, 'fennel-orb7')).toMatchObject({
      status: 422,
      body: { code: 'password_too_short' },
    });
    expect((await accept(token, PASSWORD)).status).toBe(201);
    const signedIn = await new Api(app).post('/v1/session', {
      email: 'password@example.org',
      password: PASSWORD,
    });
    expect(signedIn).toMatchObject({ status: 201, body: { party: { id: person.partyId } } });
  });
});
