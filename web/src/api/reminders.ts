import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch } from './client';
import type { BodyOf, ReminderRules } from './contract';
import { answerOf } from './problem';

export type ReminderKind = ReminderRules['kind'];
/** All rules of one kind. */
export type WantedRules = BodyOf<'/v1/reminder-rules/{kind}', 'put'>;
/** All rules of one kind for one plan, and why. */
export type WantedOfPlan = BodyOf<'/v1/plans/{planId}/reminder-rules/{kind}', 'put'>;

/** Where rules are: in the organisation, or at one plan in their place. */
export interface RulesPlace {
  readonly planId: string | null;
  readonly kind: ReminderKind;
}

async function readAll(planId: string | null): Promise<ReminderRules[]> {
  if (planId === null) return (await answerOf(api.GET('/v1/reminder-rules'))).items;
  const params = { path: { planId } };
  return (await answerOf(api.GET('/v1/plans/{planId}/reminder-rules', { params }))).items;
}

export const reminderRulesQuery = (planId: string | null) =>
  queryOptions({
    queryKey: planId === null ? ['organisation', 'reminder-rules'] : ['plan', planId, 'reminder-rules'],
    queryFn: () => readAll(planId),
  });

/** @throws where the service does not know the kind. */
export async function readReminderRules({ planId, kind }: RulesPlace): Promise<ReminderRules> {
  const rules = (await readAll(planId)).find((each) => each.kind === kind);
  if (!rules) throw new Error('There are no rules of this kind.');
  return rules;
}

export function setReminderRules(
  { planId, kind }: RulesPlace,
  version: number,
  { reason, ...rules }: WantedOfPlan,
): Promise<ReminderRules> {
  const header = ifMatch(version);
  if (planId === null)
    return answerOf(
      api.PUT('/v1/reminder-rules/{kind}', { params: { path: { kind }, header }, body: rules }),
    );
  const params = { path: { planId, kind }, header };
  return answerOf(
    api.PUT('/v1/plans/{planId}/reminder-rules/{kind}', { params, body: { ...rules, reason } }),
  );
}

export function takeBackReminderRules({ planId, kind }: RulesPlace, version: number): Promise<ReminderRules> {
  const header = ifMatch(version);
  if (planId === null)
    return answerOf(api.DELETE('/v1/reminder-rules/{kind}', { params: { path: { kind }, header } }));
  const params = { path: { planId, kind }, header };
  return answerOf(api.DELETE('/v1/plans/{planId}/reminder-rules/{kind}', { params }));
}
