import type { Principal } from '../context/principal';
import { runInContext } from '../context/request-context';
import { requirePlanOfSession } from './plan-lock';

const PRINCIPAL: Principal = {
  orgId: 'o', partyId: 'p', kind: 'person', roles: ['person'], accountId: null, credentialId: 's', method: 'sitting',
  viaId: 'w', actingId: null, planId: 'plan-1', proposalId: null, scopes: [],
}; // prettier-ignore

describe('requirePlanOfSession', () => {
  const as = (principal: Principal, planId: string): void =>
    runInContext({ requestId: 'r', operation: 'test', principal }, () => requirePlanOfSession(planId));

  it('lets a locked session reach its plan and no other', () => {
    expect(() => as(PRINCIPAL, 'plan-1')).not.toThrow();
    expect(() => as(PRINCIPAL, 'plan-2')).toThrow(
      expect.objectContaining({ status: 404, code: 'not_found' }),
    );
  });

  it('holds back nobody else', () => {
    expect(() => as({ ...PRINCIPAL, planId: null }, 'plan-2')).not.toThrow();
  });
});
