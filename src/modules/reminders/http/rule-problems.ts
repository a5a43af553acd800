/** What may be wrong with rules, as problems of the contract. */
export const RULE_PROBLEMS = [
  'rule_doubled',
  'recipient_not_for_kind',
  'days_not_for_kind',
  'escalation_not_for_kind',
] as const;
