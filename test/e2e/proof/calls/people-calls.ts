import { newId } from '../../../../src/shared/ids';
import type { Identity } from '../identities';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';

const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };

/** A record to make, by a team of the caller's. */
function newPerson(at: Tenant, who: Identity): object {
  const elsewhere = who === 'practitioner_elsewhere' || who === 'key_elsewhere';
  const teamId = elsewhere ? at.otherTeamId : at.teamId;
  return {
    name: `Nour ${newId().slice(-4)}`,
    calledAs: 'Nour',
    episode: { teamId, referredOn: '2026-01-05' },
  };
}

async function onEpisode(at: Tenant, more: Partial<Shape>): Promise<Shape> {
  const { personId, episodeId } = await at.newLife();
  return { path: { personId, episodeId }, version: 1, ...more };
}

/** Records, search, episodes, and records entered for the wrong person. */
export const PEOPLE_CALLS: Calls = {
  people_create: {
    about: 'organisation',
    prepare: (at, who) => ({ body: newPerson(at, who) }),
    answers: { calledAs: 'Nour' },
  },
  people_list: {
    about: 'organisation',
    prepare: (at) => ({ query: { team: at.teamId } }),
    answers: { items: expect.any(Array) as unknown },
  },
  people_read: { about: 'person', prepare: (at) => ({ path: { personId: at.life.personId } }) },
  people_revise: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: at.life.personId },
      version: (
        await at.must(at.as('practitioner').get<{ version: number }>(`/v1/people/${at.life.personId}`))
      ).body.version,
      body: { calledAs: 'Mira' },
    }),
  },
  people_duplicates: {
    about: 'person',
    prepare: (at) => ({ path: { personId: at.life.personId } }),
    answers: { items: expect.any(Array) as unknown },
  },
  people_by_identifier_put: {
    about: 'organisation',
    prepare: (at, who) => ({
      path: { system: 'https://ehr.example/ids', value: `EHR-${newId()}` },
      body: newPerson(at, who),
    }),
    answers: { calledAs: 'Nour' },
  },
  mark_in_error_mark: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: (await at.newLife()).personId },
      body: { reason: 'Two records were swapped.', correctPersonId: at.life.personId },
    }),
    answers: { enteredInError: { reason: 'Two records were swapped.' } },
  },
  mark_in_error_undo: {
    about: 'person',
    prepare: async (at) => {
      const { personId } = await at.newLife();
      const path = `/v1/people/${personId}/entered-in-error`;
      await at.must(at.as('practitioner').post(path, { reason: 'Two records were swapped.' }));
      return { path: { personId } };
    },
    answers: { enteredInError: null },
  },
  episodes_create: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: (await at.newLife()).personId },
      body: {
        teamId: at.otherTeamId,
        referredOn: '2026-02-02',
        keyWorkerId: at.callers.practitioner_elsewhere.partyId,
      },
    }),
    answers: { referredOn: '2026-02-02' },
  },
  episodes_list: {
    about: 'person',
    prepare: (at) => ({ path: { personId: at.life.personId } }),
    answers: someItems,
  },
  episodes_revise: {
    about: 'person',
    prepare: (at) =>
      onEpisode(at, { body: { keyWorkerId: at.callers.practitioner.partyId, legalStatus: 'informal' } }),
    answers: { legalStatus: 'informal' },
  },
  episodes_close: {
    about: 'person',
    prepare: (at) =>
      onEpisode(at, { body: { closingView: 'Ready to go.', returnRoute: 'Ring the duty line.' } }),
    answers: { closingView: 'Ready to go.' },
  },
};
