import { notAllowed } from '../../../../shared/errors';
import type { Principal } from '../../../context/principal';

/**
 * The account the caller signed in to. A sitting has none, and a session that a link locked to one proposal may not
 * touch it. @throws 403 account_needed.
 */
export function ownAccount({ accountId, planId }: Principal): string {
  if (accountId === null || planId !== null)
    throw notAllowed('account_needed', 'Only a session of your own account can do this.');
  return accountId;
}
