import { notFound } from '../../shared/errors';
import { currentPrincipal } from '../context/request-context';

/**
 * For every operation on a plan: a sitting, and a session opened by an attestation link, reach the plan they are
 * locked to and no other. Any other session passes. @throws 404, as for a plan that is not there.
 */
export function requirePlanOfSession(planId: string): void {
  const { planId: locked } = currentPrincipal();
  if (locked !== null && locked !== planId) throw notFound();
}
