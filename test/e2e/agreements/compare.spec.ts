import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand, type Goal } from './plan-in-hand';

interface Run {
  op: string;
  text: string;
  authorId: string;
}
interface Comparison extends Record<string, unknown> {
  authors: Record<string, string>;
  plan: { field: string }[];
  items: {
    id: string;
    section: string;
    change: string;
    moved?: object;
    splitFrom?: string;
    attributes: { field: string; before?: unknown; after?: unknown }[];
    texts: { field: string; lane: string; runs: Run[] }[];
  }[];
}

const BOTH = 'I want to swim in the sea every Sunday. I want to learn to cook rice for my sister.';

describe('two versions beside each other', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let goals: Record<'both' | 'sing' | 'garden' | 'rice', Goal>;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    const both = await plan.goal(BOTH, { importance: 5 });
    const [sing, garden] = [await plan.goal('Sing in the choir.'), await plan.goal('A garden.')];
    await plan.amira.post(plan.path('values'), { words: { own: 'Canary of values.' } });
    await plan.version();
    await plan.write(both.id, 'statement', 'I want to swim in the cold sea every Sunday.', 1);
    await plan.amira.patch(plan.path('goals', both.id), { importance: 8 }, { version: 1 });
    const rice = await plan.goal('I want to learn to cook rice for my sister.');
    await plan.amira.delete(plan.path('goals', sing.id), { version: 1 });
    await plan.staff.put(
      plan.path('items', garden.id, 'texts', 'statement', 'professional'),
      { text: 'The allotment has room.' },
      { version: 0 },
    );
    await plan.amira.put(plan.path('order'), { kind: 'goal', ids: [garden.id, both.id, rice.id] });
    await plan.amira.post(plan.path('values'), { words: { own: 'Second canary of values.' } });
    await plan.version();
    goals = { both, sing, garden, rice };
  });
  afterAll(() => app.close());

  const compare = (query: string, by = plan.amira) =>
    by.get<Comparison>(`${plan.path('versions', 'compare')}?${query}`);
  const runs = (item: Comparison['items'][number] | undefined): [string, string][] | undefined =>
    item?.texts[0]?.runs.map(({ op, text }) => [op, text]);

  it('are told apart field by field and word by word, with whose words they are', async () => {
    const { status, body } = await compare('from=1&to=2');
    expect(status).toBe(200);
    const of = (id: string) => body.items.find((item) => item.id === id);
    const both = of(goals.both.id);
    expect(both).toMatchObject({
      change: 'changed',
      attributes: [{ field: 'importance', before: 5, after: 8 }],
      texts: [{ field: 'statement', lane: 'own' }],
    });
    expect(runs(both)).toEqual([
      ['keep', 'I want to swim in the '],
      ['insert', 'cold '],
      ['keep', 'sea every Sunday.'],
      ['remove', ' I want to learn to cook rice for my sister.'],
    ]);
    const garden = of(goals.garden.id);
    expect(garden?.texts).toMatchObject([
      { lane: 'professional', runs: [{ op: 'insert', authorId: plan.callers.worker.partyId }] },
    ]);
    expect(body.authors).toMatchObject({
      [plan.callers.worker.partyId]: 'Ruth Osei',
      [plan.personId]: 'Amira Haddad',
    });
    expect(body.plan.map(({ field }) => field)).toEqual(['previousHash', 'proposedAt']);
  });

  it('show what was moved, removed and split', async () => {
    const { body } = await compare('from=1&to=2');
    const told = body.items
      .filter(({ section }) => section === 'goals')
      .map(({ id, change, moved, splitFrom }) => [id, change, moved !== undefined, splitFrom]);
    const { both, sing, garden, rice } = goals;
    expect(told).toHaveLength(4);
    expect(told).toContainEqual([sing.id, 'removed', false, undefined]);
    expect(told).toContainEqual([rice.id, 'added', false, both.id]);
    expect(told.filter(([id, , moved]) => moved && (id === garden.id || id === both.id))).toHaveLength(1);
    expect(told.map(([id]) => id).filter((id) => id !== sing.id)).toEqual([garden.id, both.id, rice.id]);
    const split = body.items.find(({ id }) => id === rice.id);
    const kept = split?.texts[0]?.runs.filter(({ op }) => op === 'keep').map(({ text }) => text);
    expect(kept?.join('')).toContain('learn to cook rice for my sister.');
  });

  it('may be a version and the draft as it stands, whatever the draft lacks', async () => {
    expect((await compare('from=2&to=draft')).body.items.every(({ change }) => change === 'unchanged')).toBe(
      true,
    );
    const late = await plan.goal('Written since.');
    await app.fixtures.query('UPDATE episode SET key_worker_id = NULL WHERE person_id = $1', [plan.personId]);
    const { body } = await compare('from=2&to=draft');
    expect(body.items.filter(({ change }) => change === 'added').map(({ id }) => id)).toEqual([late.id]);
    expect(body.plan).toContainEqual(expect.objectContaining({ field: 'keyWorker', after: null }));
  });

  it('invariant 10: are cut for a supporter before they are compared', async () => {
    const leila = plan.as(await plan.supporter(['goals'], 'narrowed'));
    const { status, body, text } = await compare('from=1&to=2', leila);
    expect(status).toBe(200);
    expect(new Set(body.items.map(({ section }) => section))).toEqual(new Set(['goals']));
    expect(new Set(body.items.flatMap(({ texts }) => texts.map(({ lane }) => lane)))).toEqual(
      new Set(['own']),
    );
    expect(text).not.toMatch(/anary|allotment|020 7946/);
    const read = await leila.get<{ document: { items: { section: string }[] } }>(plan.path('versions', 2));
    expect(read.text).not.toMatch(/anary|allotment|020 7946/);
    expect(read.body.document.items).toHaveLength(3);
    expect((await leila.get(plan.path('versions', 2, 'bytes'))).status).toBe(404);
  });

  it('are open to a service manager as a whole, and to no other organisation', async () => {
    expect((await compare('from=1&to=2', plan.manager)).text).toContain('Second canary of values.');
    expect((await plan.manager.get(plan.path('versions', 1))).body).toMatchObject({ whole: true });
    const other = await PlanInHand.open(app, 'Southside');
    for (const path of ['versions', 'versions/1', 'versions/1/bytes', 'versions/compare?from=1&to=2'])
      expect((await other.staff.get(plan.path(path))).status).toBe(404);
    expect((await plan.as(await plan.supporter([])).get(plan.path('versions'))).status).toBe(404);
  });

  it('are asked for by number', async () => {
    for (const query of ['from=1', 'from=draft&to=1', 'from=0&to=1', 'from=1&to=2&lane=own', 'from=1.5&to=2'])
      expect((await compare(query)).status).toBe(400);
    expect((await compare('from=1&to=9')).status).toBe(404);
  });
});
