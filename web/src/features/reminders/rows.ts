import type { ReminderKind, WantedRules } from '../../api/reminders';
import { allIn, wordsIn } from '../../components/form';

type Rule = WantedRules['rules'][number];
type Escalation = WantedRules['escalation'][number];

/** On which side of the date a reminder is. */
export const SIDES = ['before', 'on', 'after'] as const;
export type Side = (typeof SIDES)[number];

/** Who may be told of what. The service decides; this leaves out what it would refuse. */
export const WHO: Record<ReminderKind, readonly Rule['recipient'][]> = {
  review: ['key_worker', 'review_responsible', 'person', 'supporter', 'team_lead'],
  agreement: ['key_worker', 'person', 'team_lead'],
  consent: ['key_worker', 'person', 'team_lead'],
  step: ['owner'],
};
/** What goes on to who leads where nobody acted. */
export const goesOn = (kind: ReminderKind): kind is 'review' | 'agreement' =>
  kind === 'review' || kind === 'agreement';
export const HIGHER: readonly Escalation['recipient'][] = ['team_lead', 'organisation_lead'];

/** A row of the form, under a name that stays its own while others come and go. */
export interface RuleRow {
  readonly id: string;
  readonly days: number;
  readonly side: Side;
  readonly recipient: Rule['recipient'];
}
export interface EscalationRow extends Escalation {
  readonly id: string;
}

const newId = (): string => crypto.randomUUID();

export function rowOf({ days, recipient }: Rule): RuleRow {
  return { id: newId(), days: Math.abs(days), side: sideOf(days), recipient };
}

export function escalationRowOf(escalation: Escalation): EscalationRow {
  return { id: newId(), ...escalation };
}

export function sideOf(days: number): Side {
  if (days === 0) return 'on';
  return days < 0 ? 'before' : 'after';
}

/** What stands in the form. A field that holds no number is sent as it is: the service says what is wrong with it. */
export function wantedIn(form: FormData): WantedRules {
  const rules = allIn(form, 'rule').map((id) => ({
    days: daysOf(Number(wordsIn(form, `${id}.days`)), wordsIn(form, `${id}.side`)),
    recipient: wordsIn(form, `${id}.who`) as Rule['recipient'],
  }));
  const escalation = allIn(form, 'escalation').map((id) => ({
    afterDays: Number(wordsIn(form, `${id}.days`)),
    recipient: wordsIn(form, `${id}.who`) as Escalation['recipient'],
  }));
  return { rules, escalation };
}

function daysOf(days: number, side: string): number {
  if (side === 'on') return 0;
  return side === 'before' ? -days : days;
}
