export { IdentityModule } from './identity.module';
export { Accounts } from './application/accounts';
export { Invitations } from './application/invitations/invitations';
export { AttestationLinks, type AttestationRequest } from './application/links/attestation-links';
export type { IssuedLink } from './application/links/issue-link';
export { DEMO_PASSWORD } from './application/passwords/demo-password';
export { Passwords } from './application/passwords/passwords';
export { OpenSession, type OpenedSession } from './application/sessions/open-session';
export { requirePlanOfSession } from './plan-lock';
