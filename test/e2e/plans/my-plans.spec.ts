import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Mine {
  personId: string;
  name: string;
  planId: string | null;
  status: string | null;
  sections: string[];
  writable: string[];
}

describe('the plans that open to somebody', () => {
  let app: TestApp;
  let orgId: string;
  let person: Caller;
  let staff: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId, 'Amira Haddad');
    staff = new Api(app, worker);
  });
  afterAll(() => app.close());

  const mineOf = async (caller: Caller): Promise<Mine[]> => {
    const { status, body } = await new Api(app, caller).get<{ items: Mine[] }>('/v1/my-plans');
    expect(status).toBe(200);
    return body.items;
  };
  const share = (recipientId: string, section: string, more: object = {}): Promise<void> =>
    app.fixtures.insert('consent', {
      org_id: orgId, id: newId(), person_id: person.partyId, recipient_id: recipientId, section, purpose: 'support',
      status: 'given', basis: 'own', created_by: person.partyId, updated_by: person.partyId, ...more,
    }); // prettier-ignore

  it('are the person’s own, before and after one has begun', async () => {
    const [before] = await mineOf(person);
    expect(before).toMatchObject({ name: 'Amira Haddad', planId: null, status: null });
    const { body } = await staff.post('/v1/plans', { personId: person.partyId });
    const [after] = await mineOf(person);
    expect(after).toMatchObject({ planId: body.id, status: 'not_yet_agreed' });
    expect(after?.sections).toContain('crisis');
    expect(after?.writable).toContain('goals');
  });

  it('are the supported person’s for a supporter, as far as live consents go', async () => {
    const sister = await app.fixtures.supporter(orgId, person.partyId, 'Leila Haddad');
    expect(await mineOf(sister)).toEqual([]);
    await share(sister.partyId, 'goals', { writes_own_words: true });
    await share(sister.partyId, 'strengths');
    await share(sister.partyId, 'crisis', { expires_on: '2020-01-01' });
    const [opened] = await mineOf(sister);
    expect(opened).toMatchObject({ personId: person.partyId, name: 'Amira Haddad', writable: ['goals'] });
    expect(opened?.planId).not.toBeNull();
    expect([...(opened?.sections ?? [])].sort()).toEqual(['goals', 'strengths']);
    await app.fixtures.query(`UPDATE supporter SET ended_at = now() WHERE id = $1`, [sister.partyId]);
    expect(await mineOf(sister)).toEqual([]);
  });

  it('leave a look that the person can see, and are nobody else’s', async () => {
    const looks = await app.fixtures.query(
      `SELECT DISTINCT basis FROM access_entry WHERE person_id = $1 AND operation = 'my_plans_list' ORDER BY basis`,
      [person.partyId],
    );
    expect(looks).toEqual([{ basis: 'consent' }, { basis: 'own' }]);
    expect(await staff.get('/v1/my-plans')).toMatchObject({ status: 403 });
  });

  it('are no others in a session that is locked to one plan', async () => {
    const [own] = await mineOf(person);
    const locked = await app.fixtures.signIn(orgId, person.partyId, { plan_id: own?.planId });
    expect(await mineOf(locked)).toHaveLength(1);
    await app.fixtures.query(`UPDATE plan SET status = 'ended', ended_at = now() WHERE id = $1`, [
      own?.planId,
    ]);
    await staff.post('/v1/plans', { personId: person.partyId });
    expect(await mineOf(person)).toHaveLength(1);
    expect(await mineOf(locked)).toEqual([]);
  });
});
