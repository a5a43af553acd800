import type { Section } from '../../../shared/sections';

/** What somebody can be told of. A closed list: each kind has a subject that is safe on a locked screen (words/). */
export const NOTIFICATION_KINDS = [
  /** A review comes up, or is today. */
  'review_due',
  /** The day of a review has gone by. */
  'review_overdue',
  /** Nobody saw to a review that is overdue. */
  'review_escalated',
  /** A plan waits for somebody's agreement. */
  'plan_waits',
  /** Nobody saw to a plan that waits for agreement. */
  'plan_escalated',
  /** A consent is about to expire. */
  'consent_expiring',
  /** A consent has run out. */
  'consent_expired',
  /** The day of a step that is the reader's own. */
  'step_due',
  /** What could not be told in time, in one. */
  'missed',
  /** An address of somebody the reader looks after, or who works where they are administrator, does not take messages. */
  'address_refused',
  /** Somebody asked for a link to sign in, for one the reader looks after, and it was not sent: their address is marked as
   * not safe. */
  'link_withheld',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** The section of a plan that a kind is about: a supporter hears of it while a consent opens that, to them. */
export const SECTION_OF: Partial<Record<NotificationKind, Section>> = {
  review_due: 'reviews',
  review_overdue: 'reviews',
  review_escalated: 'reviews',
  step_due: 'goals',
};

/** What is told only to who asks for it: their own steps are nobody else's to remind them of. */
export const ASKED_FOR_KINDS: readonly NotificationKind[] = ['step_due'];

export function isNotificationKind(value: unknown): value is NotificationKind {
  return NOTIFICATION_KINDS.some((kind) => kind === value);
}

/** The ways out of the app; in the app everything is told. */
export const CHANNELS = ['email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];
