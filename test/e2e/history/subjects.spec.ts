import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Entry {
  kind: string;
  action: string;
  subjectKind: string | null;
  subjectId: string | null;
  planId: string | null;
  why: string | null;
}

describe('what a line of the history is about', () => {
  let app: TestApp;
  let person: Caller;
  let staff: Api;
  let amira: Api;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team, 'Ruth Osei');
    person = await app.fixtures.person(orgId, team, worker.partyId);
    staff = new Api(app, worker);
    amira = new Api(app, person);
    planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  });
  afterAll(() => app.close());

  const entries = async (): Promise<Entry[]> => {
    const answer = await amira.get<{ items: Entry[] }>(`/v1/people/${person.partyId}/history?limit=100`);
    expect(answer.status).toBe(200);
    return answer.body.items;
  };

  it('is named by its kind and id, and the plan it stands in', async () => {
    const value = await staff.post(`/v1/plans/${planId}/values`, { words: { professional: 'Kind.' } });
    await staff.get(`/v1/plans/${planId}`);
    const all = await entries();
    expect(all).toContainEqual(
      expect.objectContaining({
        action: 'value.created',
        subjectKind: 'value',
        subjectId: value.body.id,
        planId,
        why: null,
      }),
    );
    expect(all.filter(({ kind }) => kind === 'looked')).not.toEqual([]);
    for (const look of all.filter(({ kind }) => kind === 'looked'))
      expect(look).toMatchObject({ subjectKind: null, subjectId: null, planId: null });
  });

  it('a reason that was given for what was done is told with it', async () => {
    const value = await staff.post(`/v1/plans/${planId}/values`, { words: { professional: 'Not hers.' } });
    const wrong = `/v1/plans/${planId}/items/${String(value.body.id)}/wrong-person`;
    expect((await staff.post(wrong, undefined, { version: 1 })).status).toBe(204);
    const { version } = (await staff.get<{ version: number }>(`/v1/plans/${planId}`)).body;
    const ended = await staff.put(
      `/v1/plans/${planId}/status`,
      { to: 'ended', reason: 'Moved away' },
      { version },
    );
    expect(ended.status).toBe(200);
    const why = (await entries())
      .filter(({ kind }) => kind === 'wrote')
      .map(({ action, why: w }) => [action, w]);
    expect(why).toContainEqual(['plan.ended', 'Moved away']);
    expect(why).toContainEqual(['value.entered_in_error', 'wrong_person']);
    expect(why).toContainEqual(['plan.opened', null]);
  });

  it('does not tell what a person said when they gave a consent', async () => {
    const sister = await staff.post(`/v1/people/${person.partyId}/supporters`, {
      name: 'Leila',
      relationship: 'sister',
    });
    const consent = await staff.post(`/v1/people/${person.partyId}/consents`, {
      section: 'goals',
      recipientId: sister.body.id,
      purpose: 'to help',
      status: 'given',
      basis: 'spoken',
      words: 'Yes, let her see them',
    });
    expect(consent.status).toBe(201);
    expect((await entries()).find(({ action }) => action === 'consent.given')).toMatchObject({
      subjectId: consent.body.id,
      why: null,
    });
  });
});
