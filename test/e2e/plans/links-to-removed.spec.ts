import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand } from '../agreements/plan-in-hand';

interface Entry extends Record<string, unknown> {
  id: string;
  version: number;
}
interface ReadProposal {
  document: { items: { id: string; attributes: Record<string, unknown> }[] };
}

describe('links to an entry that goes', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let amira: Api;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    amira = plan.amira;
  });
  afterAll(() => app.close());

  const add = async (path: string, body: object): Promise<Entry> => {
    const made = await amira.post<Entry>(plan.path(path), body);
    expect(made.status).toBe(201);
    return made.body;
  };
  const strength = (own: string): Promise<Entry> =>
    add('strengths', { lifeArea: 'leisure', time: 'current', words: { own } });
  const need = (own: string): Promise<Entry> => add('needs', { important: 'to', words: { own } });
  const goal = (own: string, links: object): Promise<Entry> =>
    add('goals', { statement: { own }, kind: 'life', direction: 'approach', ...links });
  const remove = async (path: string, { id, version }: Entry): Promise<void> => {
    expect((await amira.delete(plan.path(path, id), { version })).status).toBe(204);
  };
  const read = async ({ id }: Entry): Promise<Entry> => (await amira.get<Entry>(plan.path('goals', id))).body;

  it('go with it, in the draft and in what is frozen, and the change is a change of the goal', async () => {
    const [swims, sings, sea] = [await strength('Swims.'), await strength('Sings.'), await need('The sea.')];
    const both = await goal('Swim.', { strengthIds: [swims.id, sings.id], needIds: [sea.id] });
    const one = await goal('Float.', { strengthIds: [swims.id] });
    const none = await goal('Sing.', { strengthIds: [sings.id] });
    await remove('strengths', swims);
    await remove('needs', sea);
    expect(await read(both)).toMatchObject({ strengthIds: [sings.id], needIds: [], version: 3 });
    expect(await read(one)).toMatchObject({ strengthIds: [], version: 2, agreed: false });
    expect(await read(none)).toMatchObject({ strengthIds: [sings.id], version: 1 });
    const { body } = await amira.get<ReadProposal>(plan.of(await plan.propose()));
    const frozen = body.document.items.find(({ id }) => id === both.id);
    expect(frozen?.attributes).toMatchObject({ strengthIds: [sings.id], needIds: [] });
    const audited = await app.fixtures.query(
      `SELECT action, fields, party_id FROM audit_entry WHERE subject_id = $1 ORDER BY at, id`,
      [one.id],
    );
    const changed = { action: 'goal.updated', fields: ['strengthIds'], party_id: plan.personId };
    expect(audited.at(-1)).toEqual(changed);
  });

  it('are not made to it while it goes', async () => {
    for (let round = 0; round < 8; round += 1) {
      const going = await strength(`Going ${round}.`);
      const from = await goal(`Held ${round}.`, {});
      await Promise.all([
        amira.patch(plan.path('goals', from.id), { strengthIds: [going.id] }, { version: 1 }),
        amira.delete(plan.path('strengths', going.id), { version: 1 }),
        amira.post(plan.path('goals'), {
          ...{ statement: { own: 'New.' }, kind: 'life', direction: 'approach', strengthIds: [going.id] },
        }),
      ]);
    }
    const dangling = await app.fixtures.query(
      `SELECT g.id FROM plan_item g CROSS JOIN jsonb_array_elements_text(g.attributes->'strengthIds') AS l(id)
       JOIN plan_item s ON s.org_id = g.org_id AND s.id = l.id::uuid
       WHERE g.org_id = $1 AND g.removed_at IS NULL AND s.removed_at IS NOT NULL`,
      [plan.orgId],
    );
    expect(dangling).toEqual([]);
  });

  it('that say what a goal became are no longer told once that goal is gone', async () => {
    const [old, next] = [await goal('Run.', {}), await goal('Walk.', {})];
    const progress = plan.path('items', old.id, 'progress');
    for (const body of [{ state: 'chosen' }, { state: 'active' }, { state: 'changed', successorId: next.id }])
      expect((await amira.post(progress, body)).status).toBe(201);
    expect(await read(old)).toMatchObject({ progress: { successorId: next.id } });
    await remove('goals', next);
    expect(await read(old)).toMatchObject({ state: 'changed', progress: { successorId: null } });
    const { body } = await amira.get<{ items: Entry[] }>(progress);
    expect(body.items.map(({ successorId }) => successorId)).toEqual([null, null, null]);
  });

  it('to a successor are refused by the code that the contract names', async () => {
    const [old, next] = [await goal('Row.', {}), await goal('Paddle.', {})];
    const told = { state: 'chosen', successorId: next.id };
    expect(await amira.post(plan.path('items', old.id, 'progress'), told)).toMatchObject({
      status: 422,
      body: { code: 'successor_unexpected' },
    });
  });
});
