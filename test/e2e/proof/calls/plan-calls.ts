import { addDays } from '../../../../src/shared/plain-date';
import { SOON } from '../../../support/review-day';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';
import { newItem } from './item-calls';

async function versionOf(at: Tenant, planId: string): Promise<number> {
  const { body } = await at.must(at.as('practitioner').get<{ version: number }>(`/v1/plans/${planId}`));
  return body.version;
}

async function orderOfValues(at: Tenant): Promise<string[]> {
  await newItem(at, 'values', { words: { professional: 'Kindness.' } });
  const { body } = await at.must(
    at.as('practitioner').get<{ values: { id: string }[] }>(`/v1/plans/${at.life.planId}`),
  );
  return body.values.map(({ id }) => id).reverse();
}

const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };

/** The plan as a whole, sittings, and who wrote and looked. */
export const PLAN_CALLS: Calls = {
  plans_open: {
    about: 'person',
    prepare: async (at): Promise<Shape> => {
      const { practitioner } = at.callers;
      const person = await at.fixtures.person(at.orgId, at.teamId, practitioner.partyId);
      return {
        body: { personId: person.partyId, reviewOn: SOON, reviewResponsibleId: practitioner.partyId },
      };
    },
    answers: { status: 'not_yet_agreed', goals: [] },
  },
  plans_read: { about: 'person', prepare: (at) => ({ path: { planId: at.life.planId } }) },
  my_plans_list: {
    about: 'self',
    prepare: () => ({}),
    answers: { items: expect.any(Array) as unknown },
  },
  today_read: {
    about: 'organisation',
    prepare: () => ({ query: { limit: '100' } }),
    answers: { items: expect.any(Array) as unknown },
  },
  plans_of_person: {
    about: 'person',
    prepare: (at) => ({ path: { personId: at.life.personId } }),
    answers: { goals: expect.any(Array) as unknown },
  },
  authorship_of_plan: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId } }),
    answers: { byAuthor: expect.any(Array) as unknown },
  },
  plans_revise: {
    about: 'person',
    prepare: async (at) => ({
      path: { planId: at.life.planId },
      version: await versionOf(at, at.life.planId),
      body: { reviewOn: addDays(SOON, -1), reviewResponsibleId: at.callers.practitioner.partyId },
    }),
  },
  plans_move: {
    about: 'person',
    prepare: async (at) => ({
      path: { planId: (await at.newLife()).planId },
      version: 1,
      body: { to: 'ended', reason: 'Moved away.' },
    }),
    answers: { status: 'ended' },
  },
  plans_order: {
    about: 'person',
    prepare: async (at) => ({
      path: { planId: at.life.planId },
      body: { kind: 'value', ids: await orderOfValues(at) },
    }),
  },
  plans_wrong_person: {
    about: 'person',
    prepare: async (at) => {
      const { id, version } = await newItem(at, 'values', { words: { professional: 'Not theirs.' } });
      return { path: { planId: at.life.planId, itemId: id }, version };
    },
  },
  review_requests_create: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId }, body: { words: 'May we talk about the flat?' } }),
    answers: { words: 'May we talk about the flat?' },
  },
  review_requests_list: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId } }),
    answers: { items: expect.any(Array) as unknown },
  },
  review_requests_answer: {
    about: 'person',
    prepare: async (at) => {
      const path = `/v1/plans/${at.life.planId}/review-requests`;
      const { body } = await at.must(at.as('person').post<{ id: string }>(path, { words: 'Soon?' }));
      return { path: { planId: at.life.planId, requestId: body.id } };
    },
    answers: { answeredBy: expect.any(String) as unknown },
  },
  sittings_create: {
    about: 'person',
    prepare: (at) => ({ body: { planId: at.life.planId } }),
    answers: { token: expect.stringMatching(/^trs_/) as unknown },
  },
  sittings_hand_over: {
    about: 'person',
    prepare: (at) => ({ body: { planId: at.life.planId, pin: '2580' } }),
    answers: { token: expect.stringMatching(/^trs_/) as unknown },
  },
  sittings_take_back: {
    about: 'self',
    prepare: async (at) => ({ ...(await at.handedOver('2580')), body: { pin: '2580' } }),
    answers: { token: expect.stringMatching(/^trs_/) as unknown, method: 'password' },
  },
  history_history: {
    about: 'person',
    prepare: (at) => ({ path: { personId: at.life.personId } }),
    answers: someItems,
  },
  history_changes: { about: 'organisation', prepare: () => ({}), answers: someItems },
};
