import type { Principal } from '../context/principal';
import { SYSTEM_PARTY } from './outbox';

/** The service itself, in one organisation: what acts where nobody calls. */
export function systemPrincipal(orgId: string, credentialId: string): Principal {
  return {
    orgId, partyId: SYSTEM_PARTY, kind: 'system', roles: [], accountId: null, credentialId, method: 'system',
    viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
  }; // prettier-ignore
}
