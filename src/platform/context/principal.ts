/** What a worker may be in an organisation; held by memberships only, and roles add up. */
export const WORKER_ROLES = ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];

/** The roles of those who support people. */
const CLINICAL_ROLES: readonly Role[] = ['practitioner', 'peer_worker'];

/** Every role a caller can act in: a worker's, the person's and supporter's own, and a third-party system's. */
export const ROLES = [...WORKER_ROLES, 'person', 'supporter', 'client'] as const;
export type Role = (typeof ROLES)[number];

export type PartyKind = 'worker' | 'person' | 'supporter' | 'client' | 'system';

/** Who is calling, as the credential proved it: never taken from a request's body. */
export interface Principal {
  readonly orgId: string;
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly roles: readonly Role[];
  /** The global account behind the party, where one signed in. */
  readonly accountId: string | null;
  /** The session or API key that was shown. */
  readonly credentialId: string;
  readonly method: 'password' | 'link' | 'sitting' | 'api_key' | 'system';
  /** The worker on whose device a person's sitting runs. */
  readonly viaId: string | null;
  /** The clinician a third-party system acts for. */
  readonly actingId: string | null;
  /** A sitting, or a link sent for one proposal, is locked to one plan. */
  readonly planId: string | null;
  readonly proposalId: string | null;
  /** What an API key may touch; empty for people. */
  readonly scopes: readonly string[];
}

export function isClinical(role: Role): boolean {
  return CLINICAL_ROLES.includes(role);
}

/** The party whose reach counts: a third-party system sees what the clinician it names would see. */
export function reachingParty(principal: Principal): string {
  return principal.actingId ?? principal.partyId;
}
