import { newId } from '../../../../src/shared/ids';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';

const someItems = { items: expect.arrayContaining([expect.anything()]) as unknown };

async function newWorker(at: Tenant): Promise<{ id: string; membershipId: string; email: string }> {
  const email = `${newId()}@worker.example`;
  const body = { name: 'Dele', email, memberships: [{ role: 'peer_worker', teamId: at.teamId }] };
  const made = await at.must(
    at.as('admin').post<{ id: string; memberships: { id: string }[] }>('/v1/workers', body),
  );
  return { id: made.body.id, membershipId: made.body.memberships[0]?.id ?? '', email };
}

async function newKey(at: Tenant): Promise<Shape> {
  const { body } = await at.must(at.as('admin').post<{ id: string }>('/v1/api-keys', aKey()));
  return { path: { keyId: body.id } };
}

function aKey(): object {
  return {
    name: `EHR ${newId()}`,
    scopes: ['people:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
}

/** Settings, teams, workers, their roles, invitations and API keys. */
export const ORGANISATION_CALLS: Calls = {
  organisation_read: { about: 'organisation', prepare: () => ({}), answers: { timezone: 'Europe/London' } },
  organisation_revise: {
    about: 'organisation',
    prepare: async (at) => {
      const { body } = await at.must(at.as('admin').get<{ version: number }>('/v1/organisation'));
      return { version: body.version, body: { smallNumberThreshold: 6 } };
    },
  },
  teams_create: {
    about: 'organisation',
    prepare: () => ({ body: { name: `Team ${newId()}`, kind: 'peer' } }),
  },
  teams_list: { about: 'organisation', prepare: () => ({}), answers: someItems },
  teams_revise: {
    about: 'organisation',
    prepare: async (at) => ({
      path: { teamId: await at.fixtures.team(at.orgId) },
      version: 1,
      body: { name: `Team ${newId()}` },
    }),
  },
  teams_close: {
    about: 'organisation',
    prepare: async (at) => ({ path: { teamId: await at.fixtures.team(at.orgId) } }),
    answers: { closedAt: expect.any(String) as unknown },
  },
  workers_create: {
    about: 'organisation',
    prepare: (at) => ({
      body: {
        name: 'Dele',
        email: `${newId()}@worker.example`,
        memberships: [{ role: 'peer_worker', teamId: at.teamId }],
      },
    }),
  },
  workers_list: {
    about: 'organisation',
    prepare: (at) => ({ query: { team: at.teamId } }),
    answers: someItems,
  },
  workers_read: {
    about: 'organisation',
    prepare: async (at) => ({ path: { workerId: (await newWorker(at)).id } }),
  },
  workers_revise: {
    about: 'organisation',
    prepare: async (at) => ({
      path: { workerId: (await newWorker(at)).id },
      version: 1,
      body: { jobTitle: 'Peer support worker' },
    }),
  },
  workers_leave: {
    about: 'organisation',
    prepare: async (at) => ({ path: { workerId: (await newWorker(at)).id } }),
  },
  memberships_create: {
    about: 'organisation',
    prepare: async (at) => ({
      path: { workerId: (await newWorker(at)).id },
      body: { role: 'practitioner', teamId: at.otherTeamId },
    }),
  },
  memberships_end: {
    about: 'organisation',
    prepare: async (at) => {
      const { id, membershipId } = await newWorker(at);
      return { path: { workerId: id, membershipId } };
    },
  },
  invitations_create: {
    about: 'organisation',
    prepare: async (at) => ({ body: { partyId: (await newWorker(at)).id } }),
    answers: { id: expect.any(String) as unknown },
  },
  invitations_withdraw: {
    about: 'organisation',
    prepare: async (at) => {
      const { id } = await newWorker(at);
      const made = await at.must(at.as('admin').post<{ id: string }>('/v1/invitations', { partyId: id }));
      return { path: { invitationId: made.body.id } };
    },
  },
  api_keys_create: {
    about: 'organisation',
    prepare: () => ({ body: aKey() }),
    answers: { secret: expect.stringMatching(/^trk_/) as unknown },
  },
  api_keys_list: {
    about: 'organisation',
    prepare: async (at) => {
      await newKey(at);
      return {};
    },
    answers: someItems,
  },
  api_keys_revoke: { about: 'organisation', prepare: newKey },
};
