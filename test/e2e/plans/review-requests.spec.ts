import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

describe('wishes for a review', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('are the person’s to make, are seen by their team, and are taken up once', async () => {
    const orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    const [staff, amira] = [new Api(app, worker), new Api(app, person)];
    const { body: plan } = await staff.post('/v1/plans', { personId: person.partyId });
    const path = `/v1/plans/${String(plan.id)}/review-requests`;

    const asked = await amira.post(path, { words: 'About moving house.' });
    expect(asked).toMatchObject({ status: 201, body: { partyId: person.partyId, answeredAt: null } });
    expect((await staff.get(path)).body).toMatchObject({ items: [{ words: 'About moving house.' }] });

    const answer = `${path}/${String(asked.body.id)}/answer`;
    expect((await amira.post(answer)).status).toBe(403);
    expect((await staff.post(answer)).body).toMatchObject({ answeredBy: worker.partyId });
    expect((await staff.post(answer)).body).toMatchObject({ code: 'review_request_answered' });
    expect((await staff.post(`${path}/${newId()}/answer`)).status).toBe(404);
  });
});
