import { isClinical, type Principal, type Role } from '../context/principal';

/** Who may do a thing at all. Which person's record it may be done to is the resource policy's question. */
export interface Grant {
  readonly roles: readonly Role[];
  /** Whoever is signed in may do it: a worker whose last role was taken away still sees so, and can leave. */
  readonly withoutRole?: boolean;
  /** An API key needs one of these scopes, and a named clinician whose roles include one above; none: not for keys. */
  readonly scopes?: readonly string[];
  /** Keys may do it in their own name, without an acting clinician. */
  readonly withoutClinician?: boolean;
}

const declared = new Map<string, Grant>();

/** Declares the permissions of a module, once, in its permissions.ts. */
export function declarePermissions<Name extends string>(grants: Record<Name, Grant>): Record<Name, Grant> {
  for (const [name, grant] of Object.entries<Grant>(grants)) {
    if (declared.has(name)) throw new Error(`The permission ${name} is declared twice.`);
    declared.set(name, grant);
  }
  return grants;
}

export function grantOf(permission: string): Grant | undefined {
  return declared.get(permission);
}

/** All permissions by name: the source of the golden role matrix. */
export function allPermissions(): [string, Grant][] {
  return [...declared].sort(([a], [b]) => a.localeCompare(b));
}

/** The answer of the role check: null when allowed, else the code of the refusal. */
export function refusal(
  grant: Grant,
  principal: Principal,
): null | 'role_not_allowed' | 'scope_missing' | 'acting_clinician_required' {
  if (principal.kind !== 'client') {
    if (grant.withoutRole) return null;
    return grant.roles.some((role) => principal.roles.includes(role)) ? null : 'role_not_allowed';
  }
  if (!grant.scopes?.some((scope) => principal.scopes.includes(scope))) return 'scope_missing';
  if (grant.withoutClinician) return null;
  if (!principal.actingId || !principal.roles.some(isClinical)) return 'acting_clinician_required';
  return grant.roles.some((role) => principal.roles.includes(role)) ? null : 'role_not_allowed';
}
