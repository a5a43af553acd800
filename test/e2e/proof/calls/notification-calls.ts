import { issueSecret } from '../../../../src/platform/identity/secret';
import { newId } from '../../../../src/shared/ids';
import type { Identity } from '../identities';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';

async function told(at: Tenant, who: Identity): Promise<string> {
  const id = newId();
  // Nothing of a person is told to a supporter without a consent: what is about nobody is.
  const { personId, planId } =
    who === 'supporter_without_consent' ? { personId: null, planId: null } : at.life;
  await at.fixtures.insert('notification', {
    org_id: at.orgId, id, party_id: at.partyOf(who), kind: 'review_due', effect_key: `test/${id}`,
    person_id: personId, plan_id: planId,
  }); // prettier-ignore
  return id;
}

async function refused(at: Tenant, partyId = at.life.personId): Promise<string> {
  const id = newId();
  await at.fixtures.insert('refused_address', {
    org_id: at.orgId, id, party_id: partyId, channel: 'email', address: `${id}@refused.example`, code: '550',
  }); // prettier-ignore
  return id;
}

/** A party of its own: choices are made from a version, and the same party makes them more than once. */
async function newReader(at: Tenant): Promise<Pick<Shape, 'token'>> {
  const { personId } = await at.newLife();
  return { token: (await at.signedIn({ partyId: personId })).token };
}

const isText = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** What people are told, and how. */
export const NOTIFICATION_CALLS: Calls = {
  notifications_list: {
    about: 'self',
    prepare: async (at, who) => {
      await told(at, who);
      return {};
    },
    answers: { items: expect.arrayContaining([expect.objectContaining({ kind: 'review_due' })]) as unknown },
  },
  notifications_count: { about: 'self', prepare: () => ({}), answers: {} },
  notifications_stream: { about: 'self', prepare: () => ({ query: { seconds: '0' } }), answers: {} },
  notifications_read: {
    about: 'self',
    prepare: async (at, who) => ({ path: { notificationId: await told(at, who) } }),
  },
  notifications_mark_read: {
    about: 'self',
    prepare: async (at, who) => ({ path: { notificationId: await told(at, who) } }),
  },
  notifications_dismiss: {
    about: 'self',
    prepare: async (at, who) => ({ path: { notificationId: await told(at, who) } }),
  },
  notifications_read_all: {
    about: 'self',
    prepare: async (at, who) => ({ body: { ids: [await told(at, who)] } }),
    answers: {},
  },
  notification_preferences_read: { about: 'self', prepare: () => ({}), answers: { digest: 'at_once' } },
  notification_preferences_revise: {
    about: 'self',
    prepare: async (at) => ({
      ...(await newReader(at)),
      version: 0,
      body: {
        kinds: [{ kind: 'step_due', email: true, sms: false }],
        digest: 'daily', digestTime: '09:30', digestOn: 'friday', quietFrom: null, quietTo: null, timezone: null,
        workingDays: ['monday', 'friday'],
      }, // prettier-ignore
    }),
    answers: { digest: 'daily', digestTime: '09:30', workingDays: ['monday', 'friday'], version: 1 },
  },
  notification_preferences_try_again: {
    about: 'self',
    prepare: async (at, who) => {
      await refused(at, at.partyOf(who));
      return { path: { channel: 'email' } };
    },
  },
  own_contact_get: { about: 'self', prepare: () => ({}), answers: { emailSafe: true } },
  own_contact_revise: {
    about: 'self',
    prepare: async (at) => {
      const { personId } = await at.newLife();
      const { token } = await at.signedIn(await at.fixtures.supporter(at.orgId, personId));
      return { token, version: 1, body: { emailSafe: false } };
    },
    answers: { emailSafe: false, phoneSafe: true, version: 2 },
  },
  calendar_feed_read: { about: 'self', prepare: () => ({}), answers: {} },
  calendar_feed_create: {
    about: 'self',
    prepare: () => ({}),
    answers: { url: isText(/\/v1\/calendar-feeds\/trc_/) },
  },
  calendar_feed_revoke: { about: 'self', prepare: newReader },
  calendar_feeds_read: {
    about: 'public',
    prepare: async (at) => {
      const { token, hash } = issueSecret('calendar', at.orgId);
      const { personId } = await at.newLife();
      await at.fixtures.insert('calendar_feed', {
        org_id: at.orgId, id: newId(), party_id: personId, secret_hash: hash,
      }); // prettier-ignore
      return { path: { secret: token } };
    },
    answers: {},
  },
  refused_addresses_list: {
    about: 'person',
    prepare: async (at) => {
      await refused(at);
      return { path: { personId: at.life.personId } };
    },
    answers: { items: expect.arrayContaining([expect.objectContaining({ code: '550' })]) as unknown },
  },
  refused_addresses_clear: {
    about: 'person',
    prepare: async (at) => ({
      path: { personId: at.life.personId, refusedAddressId: await refused(at) },
    }),
  },
  workers_refused_addresses_list: {
    about: 'organisation',
    prepare: async (at) => {
      await refused(at, at.partyOf('admin'));
      return {};
    },
    answers: { items: expect.arrayContaining([expect.objectContaining({ code: '550' })]) as unknown },
  },
  workers_refused_addresses_clear: {
    about: 'organisation',
    prepare: async (at) => ({ path: { refusedAddressId: await refused(at, at.partyOf('admin')) } }),
  },
};
