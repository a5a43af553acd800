import { Client } from 'pg';
import { PlanInHand } from '../e2e/agreements/plan-in-hand';
import { startTestApp, type TestApp } from '../support/app/test-app';
import { expectGolden } from '../support/golden';
import { fillTables } from './hot-queries/fill-tables';
import { PlanReader, type ReadStatement } from './hot-queries/plan-reader';

type Query = (first: string | ReadStatement) => unknown;

/** What is asked for again and again: everything that happens in a day with a plan. */
async function aDayWith(app: TestApp): Promise<void> {
  const plan = await PlanInHand.open(app);
  const goal = await plan.goal('I want to swim in the sea again.');
  const people = (query: string): Promise<unknown> => plan.staff.get(`/v1/people?limit=20&${query}`);
  await plan.staff.get(plan.path());
  await plan.amira.get(plan.path());
  await plan.manager.get(plan.path());
  await people('keyWorker=me');
  await plan.staff.get('/v1/today');
  await plan.staff.get(plan.path('reviews'));
  await people('search=amira%20hadad');
  await plan.staff.patch(plan.path('goals', goal.id), { importance: 9 }, { version: goal.version });
  await plan.staff.get(plan.path('goals', goal.id));
  await plan.as(await plan.supporter(['goals'])).get(plan.path());
  await plan.write(goal.id, 'statement', 'I want to swim in the sea again, with Leila.', 1);
  await plan.version();
}

describe('hot queries', () => {
  let app: TestApp;
  let reader: PlanReader;
  const sent = new Map<string, string>();

  beforeAll(async () => {
    app = await startTestApp();
    const spy = jest.spyOn(Client.prototype, 'query') as unknown as jest.SpiedFunction<Query>;
    await aDayWith(app);
    for (const [first] of spy.mock.calls)
      if (typeof first === 'object' && first.name !== undefined) sent.set(first.name, first.text);
    spy.mockRestore();
    await fillTables(app.database.url('superuser'));
    reader = await PlanReader.connect(app.database.url('app'));
  });
  afterAll(async () => {
    await reader.close();
    await app.close();
  });

  it('reach every table through an index led by the organisation', async () => {
    const names = [...sent.keys()].sort();
    expect(names).toEqual(
      expect.arrayContaining(['session.look_up', 'plan.whole', 'people.search.clinician']),
    );
    const pages: string[] = [];
    const faults: string[] = [];
    for (const name of names) {
      const read = await reader.read({ name, text: sent.get(name) ?? '' });
      pages.push([name, ...read.lines.map((line) => `  ${line}`)].join('\n'));
      faults.push(...read.faults.map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expectGolden('hot-queries.txt', `${pages.join('\n\n')}\n`);
  });

  it('are told when one cannot: a predicate that row level security keeps from the index', async () => {
    const { faults } = await reader.read({
      name: 'planted.leaky',
      text: 'SELECT id FROM person WHERE lower(name) = $1',
    });
    expect(faults).toEqual(['person: nothing but the organisation leads to its rows']);
  });

  it('are told when one does not begin with the organisation', async () => {
    const { faults } = await reader.read({
      name: 'planted.foreign',
      text: 'SELECT ref_id FROM platform.due WHERE ref_id = $1',
    });
    expect(faults).toEqual(['due: pk_due does not begin with org_id']);
  });
});
