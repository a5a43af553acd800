import { addDays } from '../../../../src/shared/plain-date';
import { SOON } from '../../../support/review-day';
import type { Identity } from '../identities';
import type { Life, Tenant } from '../tenant';
import type { Calls, Shape } from './call';
import { newItem } from './item-calls';

const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };
/** The smallest picture there is: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Proposed extends Life {
  readonly proposalId: string;
  readonly hash: string;
}

/** A plan that wants nothing any more to come into force, with an open proposal. */
async function proposed(at: Tenant): Promise<Proposed> {
  const life = await at.newLife();
  await makeReady(at, life);
  return propose(at, life);
}

async function makeReady(at: Tenant, { planId }: Life): Promise<void> {
  const plan = `/v1/plans/${planId}`;
  const { body } = await at.must(at.as('practitioner').get<{ version: number }>(plan));
  const reviewReason = 'Amira is home again by then.';
  const review = { reviewOn: SOON, reviewReason, reviewResponsibleId: at.callers.practitioner.partyId };
  await at.must(at.as('practitioner').patch(plan, review, { version: body.version }));
  await newItem(at, 'crisis-contacts', { name: 'Leila', phone: '01632 960001' }, { planId });
}

async function propose(at: Tenant, life: Life): Promise<Proposed> {
  const path = `/v1/plans/${life.planId}/proposals`;
  const { body } = await at.must(at.as('practitioner').post<{ id: string; hash: string }>(path));
  return { ...life, proposalId: body.id, hash: body.hash };
}

async function stand(
  { planId, proposalId, hash, person }: Proposed,
  at: Tenant,
  stance: string,
): Promise<void> {
  const path = `/v1/plans/${planId}/proposals/${proposalId}/attestations`;
  await at.must(at.speakingAs(person).post(path, { hash, stance, method: 'own_account' }));
}

/** The tenant's main plan with a version in force and, since then, an open proposal; made once. */
const agreed = new WeakMap<Tenant, Promise<Proposed>>();
export function agreedLife(at: Tenant): Promise<Proposed> {
  const made = agreed.get(at) ?? bringIntoForce(at);
  agreed.set(at, made);
  return made;
}

async function bringIntoForce(at: Tenant): Promise<Proposed> {
  const life = { ...at.life, person: at.callers.person };
  await makeReady(at, life);
  const first = await propose(at, life);
  await stand(first, at, 'agree');
  const path = `/v1/plans/${life.planId}/proposals/${first.proposalId}/agreement`;
  await at.must(at.as('practitioner').post(path, { hash: first.hash }));
  return propose(at, life);
}

async function onProposal(
  at: Tenant,
  who: Identity,
  body: (proposal: Proposed) => object,
  stance?: string,
): Promise<Shape> {
  const proposal = await proposed(at);
  if (stance !== undefined) await stand(proposal, at, stance);
  const { planId, proposalId } = proposal;
  return { path: { planId, proposalId }, body: body(proposal), ...(await at.tokenIn(proposal, who)) };
}

async function onAgreed(at: Tenant, more: Record<string, string> = {}): Promise<Shape> {
  const { planId } = await agreedLife(at);
  return { path: { planId, ...more } };
}

async function readsProposal(at: Tenant): Promise<Shape> {
  return onAgreed(at, { proposalId: (await agreedLife(at)).proposalId });
}

async function onDisagreement(at: Tenant): Promise<Shape> {
  const path = `/v1/plans/${at.life.planId}/disagreements`;
  const about = { about: 'The review date', position: 'Sooner.' };
  const { body } = await at.must(at.as('practitioner').post<{ id: string }>(path, about));
  return { path: { planId: at.life.planId, disagreementId: body.id } };
}

const offerAgainOn = addDays(new Date().toISOString().slice(0, 10), 14);
const attested = { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown };

/** Proposing, attesting, agreeing, disagreeing, and what is attached. */
export const AGREEMENT_CALLS: Calls = {
  proposals_create: {
    about: 'person',
    prepare: async (at, who) => {
      const life = await at.newLife();
      await makeReady(at, life);
      return { path: { planId: life.planId }, ...(await at.tokenIn(life, who)) };
    },
    answers: attested,
  },
  proposals_list: { about: 'person', prepare: (at) => onAgreed(at), answers: someItems },
  proposals_read: { about: 'person', prepare: readsProposal, answers: attested },
  proposals_bytes: { about: 'person', prepare: readsProposal, answers: { schemaVersion: 1 } },
  proposals_withdraw: { about: 'person', prepare: (at, who) => onProposal(at, who, () => ({ reason: 'More to say.' })), answers: { status: 'withdrawn' } },
  attestations_ask: {
    about: 'person',
    prepare: async (at, who) => {
      const shape = await onProposal(at, who, ({ personId }) => ({ partyId: personId }));
      await at.giveAddress((shape.body as { partyId: string }).partyId);
      return shape;
    },
    answers: {},
  },
  attestations_attest: {
    about: 'person',
    prepare: (at, who) => onProposal(at, who, ({ hash }) => ({ hash, stance: 'agree', method: 'own_account' })),
    answers: { stance: 'agree' },
  },
  attestations_agree: { about: 'person', prepare: (at, who) => onProposal(at, who, ({ hash }) => ({ hash }), 'agree'), answers: { number: 1, basis: 'agreed' } },
  attestations_decide: {
    about: 'person',
    prepare: (at, who) =>
      onProposal(at, who, ({ hash }) => ({ hash, reason: 'disagreed', explanation: 'They want to wait.', offerAgainOn }), 'disagree'),
    answers: { number: 1, basis: 'without_agreement' },
  },
  versions_list: { about: 'person', prepare: (at) => onAgreed(at), answers: someItems },
  versions_read: { about: 'person', prepare: (at) => onAgreed(at, { number: '1' }), answers: { number: 1 } },
  versions_bytes: { about: 'person', prepare: (at) => onAgreed(at, { number: '1' }), answers: { schemaVersion: 1 } },
  versions_compare: { about: 'person', prepare: async (at) => ({ ...(await onAgreed(at)), query: { from: '1', to: 'draft' } }), answers: { plan: expect.any(Array) as unknown } },
  disagreements_raise: {
    about: 'person',
    prepare: async (at) => ({
      path: { planId: at.life.planId },
      body: { about: 'The review date', position: 'Sooner.', proposalId: (await agreedLife(at)).proposalId },
    }),
    answers: { position: 'Sooner.' },
  },
  disagreements_list: { about: 'person', prepare: async (at) => ({ path: { planId: (await onDisagreement(at)).path?.['planId'] ?? '' } }), answers: { items: expect.any(Array) as unknown } },
  disagreements_answer: { about: 'person', prepare: async (at) => ({ ...(await onDisagreement(at)), body: { response: 'In May, then.' } }), answers: { response: 'In May, then.' } },
  attachments_store: {
    about: 'person',
    prepare: (at) => ({ path: { personId: at.life.personId }, raw: { type: 'image/png', data: PIXEL } }),
    answers: { mediaType: 'image/png' },
  },
  attachments_fetch: {
    about: 'person',
    prepare: async (at) => {
      const stored = await at.must(
        at.as('practitioner').send<{ id: string }>('POST', `/v1/people/${at.life.personId}/attachments`, {
          raw: { type: 'image/png', data: PIXEL },
        }),
      );
      return { path: { personId: at.life.personId, attachmentId: stored.body.id } };
    },
    answers: {},
  },
}; // prettier-ignore
