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

/** Amira and her team are to meet in two days, and who is to know hears of it. */
export async function meetSoon({ context: { request }, page }: Visit): Promise<void> {
  const people = (await (await request.get('/v1/people?search=Amira')).json()) as {
    items: { plan: { id: string } }[];
  };
  const path = `/v1/plans/${people.items[0]!.plan.id}`;
  const { version } = (await (await request.get(path)).json()) as { version: number };
  const data = {
    reviewOn: addDays(new Date().toISOString().slice(0, 10), 2),
    reviewReason: 'Amira is back.',
  };
  const headers = { origin: new URL(page.url()).origin, 'if-match': `"${version}"` };
  expect((await request.patch(path, { data, headers })).ok()).toBe(true);
}
