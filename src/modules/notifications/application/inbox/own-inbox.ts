import { notAllowed } from '../../../../shared/errors';
import type { Principal } from '../../../../platform/context/principal';
import { currentPrincipal } from '../../../../platform/context/request-context';

/**
 * Whose notifications are asked for: the caller's own, always. A sitting, or a link sent for one plan, is not where
 * somebody is told things: the device may be another's. @throws 403 session_locked.
 */
export function ownInbox(): Principal {
  const principal = currentPrincipal();
  if (principal.planId !== null)
    throw notAllowed('session_locked', 'This session is for one plan: sign in to see more.');
  return principal;
}
