import type { Role } from '../../../src/platform/context/principal';

/** Everybody who is tried on every operation. */
export const IDENTITIES = {
  anonymous: { roles: [], kind: 'nobody' },
  expired: { roles: ['practitioner'], kind: 'nobody' },
  admin: { roles: ['admin'], kind: 'worker' },
  service_manager: { roles: ['service_manager'], kind: 'worker' },
  practitioner: { roles: ['practitioner'], kind: 'worker' },
  practitioner_elsewhere: { roles: ['practitioner'], kind: 'worker' },
  peer_worker: { roles: ['peer_worker'], kind: 'worker' },
  auditor: { roles: ['auditor'], kind: 'worker' },
  worker_without_role: { roles: [], kind: 'worker' },
  person: { roles: ['person'], kind: 'person' },
  other_person: { roles: ['person'], kind: 'person' },
  /** The person on the practitioner's device, locked to their plan. */
  sitting: { roles: ['person'], kind: 'person' },
  /** The person by a link that was sent for one proposal: locked to their plan, without an account. */
  link: { roles: ['person'], kind: 'person' },
  supporter: { roles: ['supporter'], kind: 'supporter' },
  supporter_without_consent: { roles: ['supporter'], kind: 'supporter' },
  key: { roles: ['practitioner'], kind: 'client' },
  key_elsewhere: { roles: ['practitioner'], kind: 'client' },
  key_without_clinician: { roles: [], kind: 'client' },
  key_for_manager: { roles: [], kind: 'client' },
  key_with_wrong_scope: { roles: ['practitioner'], kind: 'client' },
  foreign_practitioner: { roles: ['practitioner'], kind: 'worker' },
  foreign_admin: { roles: ['admin'], kind: 'worker' },
} as const satisfies Record<string, { roles: readonly Role[]; kind: string }>;

export type Identity = keyof typeof IDENTITIES;

export const EVERYBODY = Object.keys(IDENTITIES) as readonly Identity[];

/** Those who belong to the other organisation. */
export const FOREIGN: readonly Identity[] = ['foreign_practitioner', 'foreign_admin'];

/** What a caller shows. */
export interface Credentials {
  readonly token?: string;
  readonly headers?: Record<string, string>;
}
