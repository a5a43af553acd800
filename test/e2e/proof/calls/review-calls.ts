import { Api } from '../../../support/app/api';
import { addDays } from '../../../../src/shared/plain-date';
import { IDENTITIES, type Identity } from '../identities';
import type { Life, Tenant } from '../tenant';
import type { Calls, Shape } from './call';
import { newItem } from './item-calls';

interface Entry {
  id: string;
  version: number;
}

const dayIn = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);
const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };
const aReview = { status: expect.any(String) as unknown, dueOn: expect.any(String) as unknown };

/** The review to come of a plan. */
async function toCome(at: Tenant, planId: string): Promise<string> {
  const path = `/v1/plans/${planId}/reviews`;
  const { body } = await at.must(at.as('practitioner').get<{ items: { id: string }[] }>(path));
  return body.items[0]?.id ?? '';
}

/** A review in a life of its own: what is done to it happens once. */
async function ownReview(at: Tenant, who: Identity, body: object): Promise<Shape> {
  const life = await at.newLife();
  const reviewId = await toCome(at, life.planId);
  return { path: { planId: life.planId, reviewId }, body, ...(await at.tokenIn(life, who)) };
}

async function onReview(at: Tenant): Promise<{ planId: string; reviewId: string }> {
  return { planId: at.life.planId, reviewId: await toCome(at, at.life.planId) };
}

/** The agenda is the person's own. */
function entryOf(who: Identity): { kind: string; words: string } {
  const kind = IDENTITIES[who].kind === 'person' ? 'agenda' : 'contribution';
  return { kind, words: 'The flat, and the neighbours.' };
}

/** Something that this caller brought, in a life of its own. */
async function ownEntry(at: Tenant, who: Identity, body?: object): Promise<Shape> {
  const life: Life = await at.newLife();
  const reviewId = await toCome(at, life.planId);
  const { token } = await at.tokenIn(life, who);
  const credentials = await at.credentials(who);
  const caller = new Api({ url: at.url }, { token: token ?? credentials.token ?? '' });
  const path = `/v1/plans/${life.planId}/reviews/${reviewId}/entries`;
  const call = { headers: { ...credentials.headers } };
  const made = await at.must(caller.post<Entry>(path, entryOf(who), call));
  const entry = { planId: life.planId, reviewId, entryId: made.body.id };
  return { path: entry, version: made.body.version, body, ...(token === undefined ? {} : { token }) };
}

async function newClosure(at: Tenant): Promise<Shape> {
  const days = { fromOn: dayIn(20), toOn: dayIn(21), name: 'Team days' };
  const { body } = await at.must(at.as('admin').post<{ id: string }>('/v1/closures', days));
  return { path: { closureId: body.id } };
}

/** Reviews: when, what is brought to them, and what becomes of them. */
export const REVIEW_CALLS: Calls = {
  reviews_list: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId } }),
    answers: someItems,
  },
  reviews_read: { about: 'person', prepare: async (at) => ({ path: await onReview(at) }), answers: aReview },
  reviews_happened: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId }, body: { event: 'discharge', on: dayIn(-2) } }),
    answers: aReview,
  },
  reviews_prepare: {
    about: 'person',
    prepare: (at, who) => ownReview(at, who, { attendees: [{ partyId: at.callers.practitioner.partyId }] }),
    answers: { status: 'preparing' },
  },
  reviews_hold: {
    about: 'person',
    prepare: (at, who) =>
      ownReview(at, who, { attendees: [{ partyId: at.callers.practitioner.partyId, came: true }] }),
    answers: { status: 'held' },
  },
  reviews_postpone: {
    about: 'person',
    prepare: (at, who) =>
      ownReview(at, who, { dueOn: dayIn(90), reason: 'An interview.', onWishOf: 'person' }),
    answers: { basis: 'postponed', reason: 'An interview.' },
  },
  reviews_cancel: {
    about: 'person',
    prepare: (at, who) => ownReview(at, who, { reason: 'There was one at the hospital.' }),
    answers: { status: 'scheduled' },
  },
  review_entries_add: {
    about: 'person',
    prepare: async (at, who) => ({ path: await onReview(at), body: entryOf(who) }),
    answers: { words: 'The flat, and the neighbours.' },
  },
  review_entries_revise: {
    about: 'person',
    prepare: (at, who) => ownEntry(at, who, { words: 'The flat.' }),
  },
  review_entries_remove: { about: 'person', prepare: (at, who) => ownEntry(at, who) },
  review_entries_change: {
    about: 'person',
    prepare: async (at) => {
      const goal = { kind: 'life', direction: 'approach', statement: { professional: 'Swim.' } };
      const { id } = await newItem(at, 'goals', goal);
      return { path: await onReview(at), body: { itemId: id, state: 'chosen' } };
    },
    answers: { changes: expect.arrayContaining([expect.objectContaining({ state: 'chosen' })]) as unknown },
  },
  review_rule_read: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId } }),
    answers: { everyMonths: expect.any(Number) as unknown },
  },
  review_rule_set: {
    about: 'person',
    prepare: (at) => ({
      path: { planId: at.life.planId },
      body: { everyMonths: 3, reason: 'Much is changing.' },
    }),
    answers: { everyMonths: 3, own: true },
  },
  closures_list: {
    about: 'organisation',
    prepare: async (at) => {
      await newClosure(at);
      return {};
    },
    answers: someItems,
  },
  closures_add: {
    about: 'organisation',
    prepare: () => ({ body: { fromOn: dayIn(10), toOn: dayIn(11), name: 'Team days' } }),
  },
  closures_remove: { about: 'organisation', prepare: newClosure },
};
