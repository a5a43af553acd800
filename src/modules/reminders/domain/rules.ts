/** What somebody can be reminded of. */
export const REMINDER_KINDS = ['review', 'agreement', 'consent', 'step'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Who is told. `owner`: of a step, who took it on. `supporter`: those whom the person's consent lets see reviews. */
export const RECIPIENTS = [
  'key_worker',
  'review_responsible',
  'owner',
  'person',
  'supporter',
  'team_lead',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** On the day `days` after the date (before it when negative) the recipient is told, while nothing was done yet. */
export interface ReminderRule {
  readonly days: number;
  readonly recipient: Recipient;
}

export const RULE_LIMITS = { rules: 20, daysBefore: 90, daysAfter: 90 } as const;

/** Until an organisation has its own. Whoever leads the team hears of what nobody did anything about. */
export const FIRST_RULES: Record<ReminderKind, readonly ReminderRule[]> = {
  review: [
    { days: -14, recipient: 'key_worker' },
    { days: -7, recipient: 'person' },
    { days: -3, recipient: 'review_responsible' },
    { days: 0, recipient: 'review_responsible' },
    { days: 1, recipient: 'key_worker' },
    { days: 7, recipient: 'team_lead' },
  ],
  agreement: [
    { days: 0, recipient: 'key_worker' },
    { days: 7, recipient: 'team_lead' },
  ],
  consent: [
    { days: -14, recipient: 'key_worker' },
    { days: -7, recipient: 'person' },
  ],
  step: [{ days: 0, recipient: 'owner' }],
};
