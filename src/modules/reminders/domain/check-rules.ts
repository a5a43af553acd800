import { unprocessable, type FieldError } from '../../../shared/errors';
import { CONSENT_OVER, ESCALATED_KINDS, RECIPIENTS_OF, type ReminderKind, type Rules } from './rules';

/** @throws 422 rule_doubled, recipient_not_for_kind, days_not_for_kind, escalation_not_for_kind. */
export function checkRules(kind: ReminderKind, { rules, escalation }: Rules): void {
  const strangers = rules.flatMap(({ recipient }, nth) =>
    RECIPIENTS_OF[kind].includes(recipient) ? [] : [`/rules/${nth}/recipient`],
  );
  refuse('recipient_not_for_kind', 'Nobody of that kind is told of this.', strangers);
  if (kind === 'consent')
    refuse(
      'days_not_for_kind',
      'A consent that has run out is over: tell of it on the day after its last at the latest.',
      rules.flatMap(({ days }, nth) => (days > CONSENT_OVER ? [`/rules/${nth}/days`] : [])),
    );
  if (!ESCALATED_KINDS.includes(kind) && escalation.length > 0)
    refuse(
      'escalation_not_for_kind',
      'A step is its owner’s, and a consent that has run out is over: neither goes on to who leads.',
      ['/escalation'],
    );
  refuse('rule_doubled', 'Two rules are the same.', [
    ...doubled(rules, ({ days, recipient }) => `${days}/${recipient}`, '/rules'),
    ...doubled(escalation, ({ afterDays, recipient }) => `${afterDays}/${recipient}`, '/escalation'),
  ]);
}

function refuse(code: string, message: string, pointers: readonly string[]): void {
  if (pointers.length === 0) return;
  const problems: FieldError[] = pointers.map((pointer) => ({ pointer, code, message }));
  throw unprocessable(code, message, problems);
}

/** Where each that was there before stands. */
function doubled<Each>(all: readonly Each[], keyOf: (each: Each) => string, pointer: string): string[] {
  const keys = all.map(keyOf);
  return keys.flatMap((key, nth) => (keys.indexOf(key) < nth ? [`${pointer}/${nth}`] : []));
}
