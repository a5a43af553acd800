import type { Operation } from './operations';
import { FOREIGN, IDENTITIES, type Identity } from './identities';

/** What an operation is about: it decides whose reach counts. */
export type About = 'person' | 'organisation' | 'self' | 'public';

/** `ok` is any 2xx; null: there is nothing to try (a foreign caller where nothing foreign can be named). */
export type Expected = 'ok' | 401 | 403 | 404 | null;

const OUT_OF_REACH: readonly Identity[] = [
  'practitioner_elsewhere',
  'key_elsewhere',
  'other_person',
  'supporter_without_consent',
];

const LOCKED = { sitting: 403, link: 403 } as const;

/** Where an operation is otherwise than its permission and reach say, with the reason. */
const OTHERWISE: Record<string, Partial<Record<Identity, Expected>>> = {
  // A sitting belongs to no account.
  session_choose: { sitting: 403 },
  sessions_list: { sitting: 403, link: 403 },
  sessions_end_one: { sitting: 403, link: 403 },
  sessions_end_all: { sitting: 403 },
  password_set: { sitting: 403 },
  // What somebody is told is not for the device of another, nor for a link to one plan.
  notifications_list: LOCKED,
  notifications_count: LOCKED,
  notifications_stream: LOCKED,
  notifications_read: LOCKED,
  notifications_mark_read: LOCKED,
  notifications_dismiss: LOCKED,
  notifications_read_all: LOCKED,
  notification_preferences_read: LOCKED,
  notification_preferences_revise: LOCKED,
  calendar_feed_read: LOCKED,
  calendar_feed_create: LOCKED,
  calendar_feed_revoke: LOCKED,
  // In a sitting one signs on the device, with a witness: tried in test/e2e/agreements.
  attestations_attest: { sitting: null },
};

/** The one table: by permission and reach, never by hand per route. */
export function expectedOf(operation: Operation, about: About, identity: Identity): Expected {
  const otherwise = OTHERWISE[operation.id]?.[identity];
  if (otherwise !== undefined) return otherwise;
  if (about === 'public') return identity === 'anonymous' ? 'ok' : null;
  if (identity === 'anonymous' || identity === 'expired') return 401;
  const refused = refusedByPermission(operation, identity);
  if (refused) return refused;
  if (FOREIGN.includes(identity)) return operation.namesIds ? 404 : null;
  if (about !== 'person') return 'ok';
  if (OUT_OF_REACH.includes(identity)) return 404;
  if (identity === 'service_manager' && operation.method !== 'get') return 403;
  return 'ok';
}

function refusedByPermission({ grant }: Operation, identity: Identity): 403 | null {
  const { roles, kind } = IDENTITIES[identity];
  if (kind !== 'client' && grant.withoutRole) return null;
  if (kind !== 'client') return roles.some((role) => grant.roles.includes(role)) ? null : 403;
  if (!grant.scopes || identity === 'key_with_wrong_scope') return 403;
  if (grant.withoutClinician) return null;
  return roles.some((role) => grant.roles.includes(role)) ? null : 403;
}
