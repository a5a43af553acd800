/** What a one-time link is for. */
export type LinkPurpose = 'sign_in' | 'password_reset' | 'invitation' | 'attestation';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long each kind of link can be used, in minutes. */
export const LINK_MINUTES: Record<LinkPurpose, number> = {
  sign_in: 30,
  password_reset: 30,
  invitation: 14 * DAY,
  attestation: 7 * DAY,
};
