import { addDays } from '../../../src/shared/plain-date';
import type { Visit } from './visit';

/** Mail comes on every day, at any hour, and each thing at once. */
export async function hearsAtOnce({ context: { request }, page }: Visit): Promise<void> {
  const path = '/v1/notification-preferences';
  const { version } = (await (await request.get(path)).json()) as { version: number };
  const data = {
    kinds: [], digest: 'at_once', digestTime: '08:00', digestOn: 'monday', quietFrom: null, quietTo: null,
    timezone: null, workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  }; // prettier-ignore
  const headers = { origin: new URL(page.url()).origin, 'if-match': `"${version}"` };
  expect((await request.put(path, { data, headers })).status()).toBe(200);
}

export async function hasReadAll({ context: { request }, page }: Visit): Promise<void> {
  const { items } = (await (await request.get('/v1/notifications')).json()) as { items: { id: string }[] };
  const [data, headers] = [{ ids: items.map(({ id }) => id) }, { origin: new URL(page.url()).origin }];
  expect((await request.post('/v1/notifications/read-all', { data, headers })).status()).toBe(200);
}

/** Amira and her team are to meet in so many days, and who is to know hears of it. */
export async function meetSoon({ context: { request }, page }: Visit, days = 2): Promise<void> {
  const people = (await (await request.get('/v1/people?search=Amira')).json()) as {
    items: { plan: { id: string } }[];
  };
  const path = `/v1/plans/${people.items[0]!.plan.id}`;
  const { version } = (await (await request.get(path)).json()) as { version: number };
  const data = {
    reviewOn: addDays(new Date().toISOString().slice(0, 10), days),
    reviewReason: 'Amira is back.',
  };
  const headers = { origin: new URL(page.url()).origin, 'if-match': `"${version}"` };
  expect((await request.patch(path, { data, headers })).ok()).toBe(true);
}

/** A list of so many things that are all new, for this page alone. @returns how many are unread still. */
export async function isToldOf({ page }: Visit, many: number): Promise<() => number> {
  const id = (nth: number): string => `01a2b3c4-0000-7000-8000-${String(nth).padStart(12, '0')}`;
  const told = Array.from({ length: many }, (_, nth) => ({
    id: id(many - nth), kind: 'missed', person: null, planId: null, subjectId: null,
    createdAt: '2026-03-02T09:00:00.000Z', readAt: null as string | null,
  })); // prettier-ignore
  const unread = () => told.filter(({ readAt }) => readAt === null);
  const count = () => ({ unread: Math.min(100, unread().length), newest: told[0]?.id ?? null });
  await page.route(/\/v1\/notifications(\?|$)/, (route) => {
    const query = new URL(route.request().url()).searchParams;
    const after = query.get('cursor') ?? '~';
    const rest = (query.get('unread') === 'true' ? unread() : told).filter((each) => each.id < after);
    const items = rest.slice(0, Number(query.get('limit')));
    const next = rest.length > items.length ? items.at(-1)?.id : null;
    return route.fulfill({ json: { items, next, ...count() } });
  });
  await page.route(/\/v1\/notifications\/unread$/, (route) => route.fulfill({ json: count() }));
  await page.route(/\/v1\/notifications\/read-all$/, (route) => {
    const { ids } = route.request().postDataJSON() as { ids: string[] };
    for (const each of told) if (ids.includes(each.id)) each.readAt = '2026-03-02T10:00:00.000Z';
    return ids.length > 100 ? route.fulfill({ status: 400 }) : route.fulfill({ json: count() });
  });
  return () => unread().length;
}
