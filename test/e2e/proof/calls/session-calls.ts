import { issueSecret } from '../../../../src/platform/identity/secret';
import { newId } from '../../../../src/shared/ids';
import { IDENTITIES, type Identity } from '../identities';
import { PASSWORD, type Tenant } from '../tenant';
import type { Calls, Shape } from './call';

/** A session for one call alone, of the same party: the operation ends it. */
async function ownSession(at: Tenant, who: Identity, more: Record<string, unknown> = {}): Promise<Shape> {
  const { kind } = IDENTITIES[who];
  if (kind === 'nobody' || kind === 'client') return {};
  const partyId = at.partyOf(who);
  const { token } = await at.signedIn({ partyId }, more);
  return { token };
}

/** A party with an account of its own, for what ends all sessions of an account. */
async function newAccount(at: Tenant): Promise<{ partyId: string; email: string; accountId: string }> {
  const { personId } = await at.newLife();
  const { id, email } = await at.accountOf(personId);
  return { partyId: personId, email, accountId: id };
}

const opened = { token: expect.stringMatching(/^trs_/) as unknown };

/** Signing in and out, links and passwords. */
export const SESSION_CALLS: Calls = {
  session_create: {
    about: 'public',
    prepare: async (at) => {
      const { email, partyId } = await newAccount(at);
      await at.givePassword(partyId);
      return { body: { email, password: PASSWORD } };
    },
    answers: opened,
  },
  session_redeem: {
    about: 'public',
    prepare: async (at) => {
      const { email, partyId } = await newAccount(at);
      const { token, hash } = issueSecret('link', at.orgId);
      await at.fixtures.insert('one_time_link', {
        org_id: at.orgId, id: newId(), party_id: partyId, purpose: 'sign_in', email, secret_hash: hash,
        expires_at: new Date(Date.now() + 600_000),
      }); // prettier-ignore
      return { body: { token } };
    },
    answers: opened,
  },
  links_create: {
    about: 'public',
    prepare: async (at) => ({ body: { email: (await newAccount(at)).email } }),
    answers: {},
  },
  session_read: { about: 'self', prepare: () => ({}), answers: { party: expect.anything() as unknown } },
  session_end: { about: 'self', prepare: (at, who) => ownSession(at, who) },
  session_choose: {
    about: 'self',
    prepare: async (at, who) => ({
      ...(await ownSession(at, who)),
      body: { partyId: at.partyOf(who) },
    }),
    answers: opened,
  },
  sessions_list: {
    about: 'self',
    prepare: () => ({}),
    answers: { items: expect.arrayContaining([expect.objectContaining({ current: true })]) as unknown },
  },
  sessions_end_one: {
    about: 'self',
    // Another session of the same account, and the caller's own goes on.
    prepare: async (at, who) => {
      const { kind } = IDENTITIES[who];
      const partyId = kind === 'nobody' || kind === 'client' ? at.callers.person.partyId : at.partyOf(who);
      const sessionId = newId();
      await at.signedIn({ partyId }, { id: sessionId });
      return { path: { sessionId } };
    },
  },
  sessions_end_all: {
    about: 'self',
    // Of an account that nobody else here uses: the others stay signed in.
    prepare: async (at) => ({ token: (await at.signedIn(await newAccount(at))).token }),
  },
  password_set: {
    about: 'self',
    prepare: async (at) => ({
      token: (await at.signedIn(await newAccount(at), { method: 'link' })).token,
      body: { password: 'seven slow rivers in the north' },
    }),
  },
};
