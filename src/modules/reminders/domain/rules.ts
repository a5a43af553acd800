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
  'organisation_lead',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Who may be told of what: a step is its owner's and nobody else's. */
export const RECIPIENTS_OF: Record<ReminderKind, readonly Recipient[]> = {
  review: ['key_worker', 'review_responsible', 'person', 'supporter', 'team_lead'],
  agreement: ['key_worker', 'person', 'team_lead'],
  consent: ['key_worker', 'person', 'team_lead'],
  step: ['owner'],
};

/** On the day `days` after the date (before it when negative) the recipient is told, while nothing was done yet. */
export interface ReminderRule {
  readonly days: number;
  readonly recipient: Recipient;
}

/** What goes on to who leads where nobody acted: a step is its owner's, and a consent that has run out is over. */
export const ESCALATED_KINDS: readonly ReminderKind[] = ['review', 'agreement'];

/** To whom what nobody saw to goes on: service managers of the team, or of the whole organisation. */
export const ESCALATED_TO = ['team_lead', 'organisation_lead'] as const;

/** So many days after the date, or after the last thing that anybody did about it since, while it is still open. */
export interface Escalation {
  readonly afterDays: number;
  readonly recipient: (typeof ESCALATED_TO)[number];
}

/** What counts for one kind. */
export interface Rules {
  readonly rules: readonly ReminderRule[];
  readonly escalation: readonly Escalation[];
}

/** A consent is good through its date, and has run out on the day after it: nothing is told later. */
export const CONSENT_OVER = 1;

export const RULE_LIMITS = { rules: 20, escalation: 4, daysBefore: 90, daysAfter: 90 } as const;

/** Until an organisation has its own. Whoever leads the team hears of what nobody did anything about. */
export const FIRST_RULES: Record<ReminderKind, Rules> = {
  review: {
    rules: [
      { days: -14, recipient: 'key_worker' },
      { days: -7, recipient: 'person' },
      { days: -3, recipient: 'review_responsible' },
      { days: 0, recipient: 'review_responsible' },
      { days: 1, recipient: 'key_worker' },
    ],
    escalation: [{ afterDays: 7, recipient: 'team_lead' }],
  },
  agreement: {
    rules: [{ days: 0, recipient: 'key_worker' }],
    escalation: [{ afterDays: 7, recipient: 'team_lead' }],
  },
  consent: {
    rules: [
      { days: -14, recipient: 'key_worker' },
      { days: -7, recipient: 'person' },
      { days: CONSENT_OVER, recipient: 'key_worker' },
    ],
    escalation: [],
  },
  step: { rules: [{ days: 0, recipient: 'owner' }], escalation: [] },
};
