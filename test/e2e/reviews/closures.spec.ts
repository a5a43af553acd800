import { addDays } from '../../../src/shared/plain-date';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Closure {
  id: string;
  fromOn: string;
  name: string;
  source: string;
}

const today = new Date().toISOString().slice(0, 10);
/** The next Christmas to come. */
const YEAR = Number(today.slice(0, 4)) + (today.slice(5) < '12-25' ? 0 : 1);

/** The last day before one that is neither a Saturday nor a Sunday. */
function weekdayBefore(day: string): string {
  const before = addDays(day, -1);
  return [0, 6].includes(new Date(before).getUTCDay()) ? weekdayBefore(before) : before;
}

describe('closures', () => {
  let app: TestApp;
  let admin: Api;
  let staff: Api;
  let plan: string;

  beforeAll(async () => {
    app = await startTestApp();
    const orgId = await app.fixtures.organisation();
    const team = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', team);
    const person = await app.fixtures.person(orgId, team, worker.partyId);
    admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
    staff = new Api(app, worker);
    const { body } = await staff.post('/v1/plans', { personId: person.partyId });
    plan = `/v1/plans/${String(body.id)}`;
    // A day that may have gone by, whenever this is run: nobody could choose it.
    await app.fixtures.query(
      `UPDATE review SET nominal_on = $2::date, due_on = $2::date, anchor_day = 25 WHERE plan_id = $1`,
      [String(body.id), `${YEAR}-06-25`],
    );
  });
  afterAll(() => app.close());

  const during = async (fromOn: string, toOn: string): Promise<Closure[]> => {
    const answer = await staff.get<{ items: Closure[] }>(`/v1/closures?fromOn=${fromOn}&toOn=${toOn}`);
    expect(answer.status).toBe(200);
    return answer.body.items;
  };

  it('are the public holidays of the region, beside the organisation’s own', async () => {
    const own = { fromOn: `${YEAR}-12-21`, toOn: `${YEAR}-12-31`, name: 'Between the years' };
    expect((await staff.post('/v1/closures', own)).status).toBe(403);
    expect((await admin.post('/v1/closures', own)).status).toBe(201);
    const listed = await during(`${YEAR}-12-20`, `${YEAR + 1}-01-01`);
    expect(listed).toMatchObject([
      { name: 'Between the years', source: 'own' },
      { name: 'Christmas Day', source: 'public', fromOn: `${YEAR}-12-25` },
      ...listed.slice(2, -1).map(() => ({ source: 'public' })),
      { source: 'public', fromOn: `${YEAR + 1}-01-01` },
    ]);
  });

  it('are refused in the wrong order, for too long, and beyond the calendar', async () => {
    const wrong = [
      ['2026-12-31', '2026-12-21', 'closure_order'],
      ['2026-01-01', '2027-02-01', 'too_long'],
      ['9999-12-31', '9999-12-31', 'beyond_calendar'],
    ];
    for (const [fromOn, toOn, code] of wrong) {
      expect((await admin.post('/v1/closures', { fromOn, toOn, name: 'Wrong' })).body).toMatchObject({
        code,
      });
      expect((await staff.get(`/v1/closures?fromOn=${fromOn}&toOn=${toOn}`)).body).toMatchObject({ code });
    }
  });

  it('keep reviews clear, as the organisation has set it; a holiday taken away does not come back', async () => {
    const cancelled = async (): Promise<unknown> => {
      const { body } = await staff.get<{ items: { id: string }[] }>(`${plan}/reviews`);
      const path = `${plan}/reviews/${body.items[0]?.id ?? ''}/cancellation`;
      return (await staff.post(path, { reason: 'It was held elsewhere.' })).body;
    };
    // Half a year after 25 June is Christmas Day, and the organisation has closed from the 21st.
    expect(await cancelled()).toMatchObject({
      nominalOn: `${YEAR}-12-25`,
      dueOn: weekdayBefore(`${YEAR}-12-21`),
    });
    const [, christmas] = await during(`${YEAR}-12-20`, `${YEAR}-12-26`);
    expect((await admin.delete(`/v1/closures/${christmas?.id ?? ''}`)).status).toBe(204);
    expect((await during(`${YEAR}-12-20`, `${YEAR}-12-26`)).map(({ name }) => name)).not.toContain(
      'Christmas Day',
    );
  });
});
