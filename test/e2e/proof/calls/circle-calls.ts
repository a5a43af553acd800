import { newId } from '../../../../src/shared/ids';
import { IDENTITIES, type Identity } from '../identities';
import type { Tenant } from '../tenant';
import type { Calls, OperationCall, Shape } from './call';

const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };
const SISTER = { name: 'Leila', relationship: 'sister', wanted: 'yes' };

async function newSupporter(at: Tenant): Promise<{ id: string; version: number }> {
  const path = `/v1/people/${at.life.personId}/supporters`;
  const made = await at.must(at.as('practitioner').post<{ id: string; version: number }>(path, SISTER));
  return made.body;
}

const ofPerson = (at: Tenant): Shape => ({ path: { personId: at.life.personId } });

/** How the caller shows that the person decided: a worker names how and in which words, the person decides. */
function evidence(who: Identity): object {
  return IDENTITIES[who].kind === 'person' ? {} : { basis: 'spoken', words: 'Yes, tell her.' };
}

async function consentIn(at: Tenant, status: 'proposed' | 'given'): Promise<string> {
  const { id } = await newSupporter(at);
  const body = { section: 'goals', recipientId: id, purpose: 'To help with steps', status };
  const more = status === 'given' ? evidence('practitioner') : {};
  const path = `/v1/people/${at.life.personId}/consents`;
  return (await at.must(at.as('practitioner').post<{ id: string }>(path, { ...body, ...more }))).body.id;
}

function decision(from: 'proposed' | 'given', status: string): OperationCall {
  return {
    about: 'person',
    prepare: async (at, who) => ({ path: { consentId: await consentIn(at, from) }, body: evidence(who) }),
    answers: { status },
  };
}

function writing(writesOwnWords: boolean): OperationCall {
  return {
    about: 'person',
    prepare: async (at) => ({ path: { consentId: await consentIn(at, 'given') } }),
    answers: { writesOwnWords },
  };
}

/** The team that the caller is in; an administrator is in all. */
function teamOf(at: Tenant, who: Identity): string {
  return who === 'practitioner_elsewhere' ? at.otherTeamId : at.teamId;
}

function cover(at: Tenant, who: Identity): object {
  const hour = 3_600_000;
  return {
    coveringWorkerId: at.callers.peer_worker.partyId,
    teamId: teamOf(at, who),
    startsAt: new Date(Date.now() + 24 * hour).toISOString(),
    endsAt: new Date(Date.now() + 32 * hour).toISOString(),
    reason: 'Annual leave.',
  };
}

/** Supporters, the circle, consents, cover and the handing over of a caseload. */
export const CIRCLE_CALLS: Calls = {
  supporters_create: { about: 'person', prepare: (at) => ({ ...ofPerson(at), body: SISTER }), answers: SISTER },
  supporters_list: { about: 'person', prepare: ofPerson, answers: someItems },
  supporters_revise: {
    about: 'person',
    prepare: async (at) => {
      const { id, version } = await newSupporter(at);
      return { path: { personId: at.life.personId, supporterId: id }, version, body: { relationship: 'half-sister' } };
    },
  },
  person_invitations_person: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: (await at.newLife()).personId },
      body: { email: `${newId()}@person.example` },
    }),
    answers: { id: expect.any(String) as unknown },
  },
  person_invitations_supporter: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: at.life.personId, supporterId: (await newSupporter(at)).id },
      body: { email: `${newId()}@supporter.example` },
    }),
    answers: { id: expect.any(String) as unknown },
  },
  circle_create: {
    about: 'person',
    prepare: async (at) => ({ ...ofPerson(at), body: { partyId: (await newSupporter(at)).id, brings: 'Lifts to the lido.' } }),
    answers: { brings: 'Lifts to the lido.' },
  },
  circle_list: { about: 'person', prepare: ofPerson, answers: { items: expect.any(Array) as unknown } },
  circle_revise: {
    about: 'person',
    prepare: async (at) => {
      const path = `/v1/people/${at.life.personId}/circle`;
      const made = await at.must(
        at.as('practitioner').post<{ id: string }>(path, { partyId: (await newSupporter(at)).id }),
      );
      return { path: { personId: at.life.personId, memberId: made.body.id }, version: 1, body: { brings: 'Songs.' } };
    },
  },
  person_consents_create: {
    about: 'person',
    prepare: async (at, who) => ({
      ...ofPerson(at),
      body: { section: 'goals', recipientId: (await newSupporter(at)).id, purpose: 'To help', status: 'given', ...evidence(who) },
    }),
    answers: { status: 'given' },
  },
  person_consents_list: { about: 'person', prepare: ofPerson, answers: someItems },
  consents_give: decision('proposed', 'given'),
  consents_narrow: decision('given', 'narrowed'),
  consents_withdraw: decision('given', 'withdrawn'),
  consents_refuse: decision('proposed', 'refused'),
  consents_allow_writing: writing(true),
  consents_stop_writing: writing(false),
  covers_create: { about: 'organisation', prepare: (at, who) => ({ body: cover(at, who) }), answers: { reason: 'Annual leave.' } },
  covers_list: { about: 'organisation', prepare: () => ({}), answers: { items: expect.any(Array) as unknown } },
  covers_end: {
    about: 'organisation',
    prepare: async (at, who) => {
      const made = await at.must(at.as('admin').post<{ id: string }>('/v1/covers', cover(at, who)));
      return { path: { coverId: made.body.id } };
    },
  },
  caseload_handovers_create: {
    about: 'organisation',
    prepare: (at, who) => {
      const elsewhere = who === 'practitioner_elsewhere';
      const from = elsewhere ? at.colleagueElsewhereId : at.callers.peer_worker.partyId;
      const to = elsewhere ? at.callers.practitioner_elsewhere.partyId : at.callers.practitioner.partyId;
      return { body: { fromWorkerId: from, toWorkerId: to, teamId: teamOf(at, who), reason: 'A new start.' } };
    },
    answers: {},
  },
}; // prettier-ignore
