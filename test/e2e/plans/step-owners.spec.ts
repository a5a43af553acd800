import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

const ABSENT = '01a2b3c4-0000-7000-8000-0000000000ff';

describe('who a step may name as its owner', () => {
  let app: TestApp;
  let orgId: string;
  let worker: Caller;
  let person: Caller;
  let supporter: Caller;
  let strangers: Record<string, string>;
  let amira: Api;
  let steps: string;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    worker = await app.fixtures.worker(orgId, 'practitioner', team);
    person = await app.fixtures.person(orgId, team, worker.partyId);
    supporter = await app.fixtures.supporter(orgId, person.partyId);
    const other = await app.fixtures.person(orgId, team, worker.partyId, 'Ben Cole');
    const south = await app.fixtures.organisation('Southside');
    const southTeam = await app.fixtures.team(south);
    const foreign = await app.fixtures.worker(south, 'practitioner', southTeam);
    const foreigner = await app.fixtures.person(south, southTeam, foreign.partyId);
    strangers = {
      'a foreign worker': foreign.partyId,
      'a foreign person': foreigner.partyId,
      'a foreign supporter': (await app.fixtures.supporter(south, foreigner.partyId)).partyId,
      'another person': other.partyId,
      'a supporter of another person': (await app.fixtures.supporter(orgId, other.partyId)).partyId,
      'a system': (await app.fixtures.apiKey(orgId, [])).partyId,
      nobody: ABSENT,
    };
    amira = new Api(app, person);
    const plan = await new Api(app, worker).post('/v1/plans', { personId: person.partyId });
    const goals = `/v1/plans/${String(plan.body.id)}/goals`;
    const statement = { own: 'Swim again.' };
    const goal = await amira.post(goals, { statement, kind: 'life', direction: 'approach' });
    steps = `${goals}/${String(goal.body.id)}/steps`;
  });
  afterAll(() => app.close());

  const add = (owner: object): Promise<Answer> =>
    amira.post(steps, { what: { own: 'Ring the lido.' }, owner });
  const revise = (id: unknown, version: number, changes: object): Promise<Answer> =>
    amira.patch(`${steps}/${String(id)}`, changes, { version });

  it('is the person, a supporter of theirs, a worker, or someone by name alone', async () => {
    const owners = [
      { kind: 'person', partyId: person.partyId },
      { kind: 'person', partyId: person.partyId.toUpperCase() },
      { kind: 'supporter', partyId: supporter.partyId },
      { kind: 'worker', partyId: worker.partyId },
      { kind: 'supporter', name: 'Aunt Rosa' },
      { kind: 'resource', name: 'Harbour lido' },
    ];
    for (const owner of owners) expect(await add(owner)).toMatchObject({ status: 201, body: { owner } });
  });

  it('is nobody else: another organisation’s party and one that is not there are answered alike', async () => {
    const made = await add({ kind: 'person' });
    const answers = new Set<string>();
    for (const partyId of Object.values(strangers))
      for (const kind of ['person', 'supporter', 'worker', 'resource']) {
        const refusal = {
          status: 422,
          body: { code: 'unknown_owner', errors: [{ pointer: '/owner/partyId' }] },
        };
        const added = await add({ kind, partyId });
        expect(added).toMatchObject(refusal);
        expect(await revise(made.body.id, 1, { owner: { kind, partyId } })).toMatchObject(refusal);
        const { instance: _, requestId: __, ...rest } = added.body;
        answers.add(JSON.stringify(rest));
      }
    expect([...answers]).toHaveLength(1);
  });

  it('is of the kind that is said', async () => {
    const wrong = [
      { kind: 'worker', partyId: person.partyId },
      { kind: 'person', partyId: worker.partyId },
      { kind: 'supporter', partyId: worker.partyId },
      { kind: 'resource', partyId: supporter.partyId },
    ];
    for (const owner of wrong) expect(await add(owner)).toMatchObject({ body: { code: 'unknown_owner' } });
  });

  it('is nobody who has left; a step they had can be changed otherwise, and still be proposed', async () => {
    const had = { kind: 'supporter', partyId: supporter.partyId };
    const made = await add(had);
    await app.fixtures.query('UPDATE supporter SET ended_at = now() WHERE id = $1', [supporter.partyId]);
    await app.fixtures.query('UPDATE party SET ended_at = now() WHERE id = $1', [supporter.partyId]);
    expect(await add(had)).toMatchObject({ status: 422, body: { code: 'unknown_owner' } });
    const kept = await revise(made.body.id, 1, { confidence: 7, owner: had });
    expect(kept).toMatchObject({ status: 200, body: { confidence: 7, owner: had } });
    const proposed = await amira.post(`${steps.split('/goals')[0] ?? ''}/proposals`);
    expect(proposed).toMatchObject({ status: 422, body: { code: 'not_ready' } });
    expect(proposed.text).not.toContain('/owner/partyId');
  });
});
