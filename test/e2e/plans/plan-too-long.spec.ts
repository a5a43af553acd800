import { LIMITS } from '../../../src/modules/plans/domain/limits';
import { Api, type Answer } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { PlanInHand, type Goal } from '../agreements/plan-in-hand';

interface Read {
  words: { own: { passages: { text: string }[] } };
}

describe('the length of a whole plan', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let amira: Api;

  beforeAll(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    plan = await PlanInHand.open(app);
    amira = plan.amira;
  });
  afterAll(() => app.close());

  const value = (own: string): Promise<Answer<Goal>> =>
    amira.post<Goal>(plan.path('values'), { words: { own } });
  const write = (id: string, text: string, version: number): Promise<Answer> =>
    amira.put(plan.path('items', id, 'texts', 'words', 'own'), { text }, { version });
  /** Leaves room for so many characters, as if much had been written before. */
  const leave = async (room: number): Promise<string> => {
    const { body } = await value('x');
    await app.fixtures.query('UPDATE plan_text SET characters = $2 WHERE item_id = $1', [
      body.id,
      LIMITS.planCharacters - room,
    ]);
    return body.id;
  };
  const tooLong = {
    status: 422,
    body: { code: 'plan_too_long', errors: [{ limit: LIMITS.planCharacters }] },
  };

  it('has a limit, for new entries and for words that grow; what shrinks is always taken', async () => {
    await leave(10);
    const made = await value('🌻 sunny');
    expect(made.status).toBe(201);
    expect(await value('Four')).toMatchObject(tooLong);
    expect((await write(made.body.id, '🌻 so sunny', 1)).status).toBe(200);
    expect(await write(made.body.id, '🌻 so sunny!', 2)).toMatchObject(tooLong);
    await app.fixtures.query('UPDATE plan_text SET characters = characters + 1 WHERE item_id = $1', [
      made.body.id,
    ]);
    expect((await write(made.body.id, '🌻 so sunn', 2)).status).toBe(200);
    const after = await amira.get<Read>(plan.path('values', made.body.id));
    expect(after.body.words.own.passages.map(({ text }) => text).join('')).toBe('🌻 so sunn');
  });

  it('counts what stands there, and nothing that was removed', async () => {
    const long = await leave(0);
    expect(await value('One more.')).toMatchObject(tooLong);
    expect((await amira.delete(plan.path('values', long), { version: 1 })).status).toBe(204);
    expect((await value('One more.')).status).toBe(201);
  });

  it('is counted by the database, whoever writes', async () => {
    const { body } = await value('a 🌻 é');
    const [row] = await app.fixtures.query('SELECT characters FROM plan_text WHERE item_id = $1', [body.id]);
    expect(row).toEqual({ characters: 5 });
  });
});
