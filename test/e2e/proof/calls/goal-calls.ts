import type { Identity } from '../identities';
import type { Tenant } from '../tenant';
import { laneOf, narrative, type Calls, type Shape } from './call';
import { makerFor, newItem } from './item-calls';

const GOAL = { kind: 'life', direction: 'approach' };

/** A goal of the tenant's main plan, with words in one lane of its statement. */
function newGoal(
  at: Tenant,
  lane: 'dictation' | 'professional' = 'professional',
): ReturnType<typeof newItem> {
  return newItem(at, 'goals', { ...GOAL, statement: { [lane]: 'The sea in the morning.' } });
}

async function links(at: Tenant): Promise<object> {
  const strength = await newItem(at, 'strengths', {
    lifeArea: 'leisure',
    time: 'current',
    words: { professional: 'Swims.' },
  });
  const need = await newItem(at, 'needs', { important: 'to', words: { professional: 'Water.' } });
  return { strengthIds: [strength.id], needIds: [need.id] };
}

async function onGoal(at: Tenant, more: Partial<Shape> = {}): Promise<Shape> {
  const { id, version } = await newGoal(at);
  return { path: { planId: at.life.planId, itemId: id }, version, ...more };
}

/** A goal that the caller may change: a supporter one that they added. */
async function onGoalOf(at: Tenant, who: Identity, body?: object): Promise<Shape> {
  const by = makerFor(who);
  const { id, version } = await newItem(at, 'goals', { ...GOAL, statement: narrative(by) }, { by });
  return { path: { planId: at.life.planId, itemId: id }, version, ...(body ? { body } : {}) };
}

async function onStep(at: Tenant, who: Identity, more: Partial<Shape> = {}): Promise<Shape> {
  const goal = await newGoal(at);
  const by = makerFor(who);
  const { id, version } = await newItem(at, `goals/${goal.id}/steps`, step(by, at), { by });
  return { path: { planId: at.life.planId, goalId: goal.id, itemId: id }, version, ...more };
}

function step(who: Identity, at: Tenant): object {
  return {
    what: narrative(who, 'Ring the lido.'),
    owner: { kind: 'worker', partyId: at.callers.practitioner.partyId },
  };
}

/** How a step goes that a supporter took on: they say it of no other. */
async function onStepOf(at: Tenant, who: 'supporter'): Promise<Shape> {
  const goal = await newGoal(at);
  const owner = { kind: 'supporter', partyId: at.callers[who].partyId };
  const { id } = await newItem(at, `goals/${goal.id}/steps`, { ...step('practitioner', at), owner });
  return { path: { planId: at.life.planId, itemId: id }, body: { state: 'doing', note: 'It is time.' } };
}

async function onText(at: Tenant, lane: string, version?: number): Promise<Shape> {
  const { id } = await newGoal(at, lane === 'dictation' ? 'dictation' : 'professional');
  return { path: { planId: at.life.planId, itemId: id, field: 'statement', lane }, version };
}

async function onSuggestion(
  at: Tenant,
  maker: 'practitioner' | 'peer_worker' = 'practitioner',
): Promise<Shape> {
  const { id } = await newGoal(at);
  const path = `/v1/plans/${at.life.planId}/items/${id}/texts/statement/suggestions`;
  const { body } = await at.must(at.as(maker).post<{ id: string }>(path, { text: 'A swim a week.' }));
  return { path: { planId: at.life.planId, suggestionId: body.id } };
}

/** Goals and steps, their words, suggestions and progress. */
export const GOAL_CALLS: Calls = {
  goals_create: {
    about: 'person',
    prepare: async (at, who) => ({
      path: { planId: at.life.planId },
      body: { ...GOAL, statement: narrative(who), ...(await links(at)) },
    }),
  },
  goals_read: { about: 'person', prepare: (at) => onGoal(at, { version: undefined }) },
  goals_revise: {
    about: 'person',
    prepare: async (at, who) => onGoalOf(at, who, { importance: 7, ...(await links(at)) }),
  },
  goals_remove: { about: 'person', prepare: (at, who) => onGoalOf(at, who) },
  steps_create: {
    about: 'person',
    prepare: async (at, who) => ({
      path: { planId: at.life.planId, goalId: (await newGoal(at)).id },
      body: step(who, at),
    }),
    answers: { state: 'planned' },
  },
  steps_read: { about: 'person', prepare: (at, who) => onStep(at, who, { version: undefined }) },
  steps_revise: { about: 'person', prepare: (at, who) => onStep(at, who, { body: { confidence: 7 } }) },
  steps_remove: { about: 'person', prepare: (at, who) => onStep(at, who) },
  texts_read: { about: 'person', prepare: (at) => onText(at, 'professional'), answers: { revision: 1 } },
  texts_write: {
    about: 'person',
    prepare: async (at, who) => ({
      ...(await onText(at, laneOf(who), laneOf(who) === 'own' ? 0 : 1)),
      body: { text: 'The sea, and a boat.' },
    }),
    answers: { passages: expect.arrayContaining([expect.anything()]) as unknown },
  },
  texts_change: {
    about: 'person',
    prepare: async (at, who) => ({
      ...(await onText(at, laneOf(who))),
      body: { text: 'The sea, and a boat.', baseRevision: laneOf(who) === 'own' ? 0 : 1 },
    }),
    answers: { passages: expect.arrayContaining([expect.anything()]) as unknown },
  },
  authorship_of_lane: {
    about: 'person',
    prepare: (at) => onText(at, 'professional'),
    answers: { runs: [{ from: 0, to: 23, text: 'The sea in the morning.' }] },
  },
  texts_confirm: {
    about: 'person',
    prepare: async (at) => ({ ...(await onText(at, 'dictation')), version: 1 }),
    answers: { passages: [{ voice: 'dictated' }] },
  },
  suggestions_make: {
    about: 'person',
    prepare: async (at) => ({ ...(await onText(at, 'own')), body: { text: 'A swim a week.' } }),
    answers: { text: 'A swim a week.' },
  },
  suggestions_list: {
    about: 'person',
    prepare: async (at) => ({ path: { planId: (await onSuggestion(at)).path?.['planId'] ?? '' } }),
    answers: { items: expect.any(Array) as unknown },
  },
  suggestions_accept: { about: 'person', prepare: (at) => onSuggestion(at), answers: { status: 'accepted' } },
  suggestions_leave: { about: 'person', prepare: (at) => onSuggestion(at), answers: { status: 'left' } },
  suggestions_withdraw: {
    about: 'person',
    prepare: (at, who) => onSuggestion(at, who === 'peer_worker' ? who : 'practitioner'),
    answers: { status: 'withdrawn' },
  },
  progress_record: {
    about: 'person',
    prepare: (at, who) =>
      who === 'supporter'
        ? onStepOf(at, who)
        : onGoal(at, { version: undefined, body: { state: 'chosen', note: 'It is time.' } }),
    answers: { note: 'It is time.' },
  },
  progress_list: {
    about: 'person',
    prepare: async (at) => {
      const { path = {} } = await onGoal(at);
      const where = `/v1/plans/${path['planId']}/items/${path['itemId']}/progress`;
      await at.must(at.as('practitioner').post(where, { state: 'chosen' }));
      return { path };
    },
    answers: { items: [{ state: 'chosen' }] },
  },
};
