import type { Tenant } from '../tenant';
import type { Calls } from './call';

const RULES = {
  rules: [{ days: -7, recipient: 'key_worker' }],
  escalation: [{ afterDays: 3, recipient: 'team_lead' }],
};
const OWN = {
  rules: [{ days: -1, recipient: 'owner' }],
  escalation: [],
  reason: 'Sam asked for a day more.',
};

/** The version of the rules of a kind, as they are now. */
async function versionAt(
  at: Tenant,
  who: 'admin' | 'practitioner',
  path: string,
  kind: string,
): Promise<number> {
  const { body } = await at.must(at.as(who).get<{ items: { kind: string; version: number }[] }>(path));
  return body.items.find((each) => each.kind === kind)?.version ?? 0;
}

/** By which rules people are reminded. */
export const REMINDER_CALLS: Calls = {
  reminder_rules_list: {
    about: 'organisation',
    prepare: () => ({}),
    answers: { items: expect.arrayContaining([expect.anything()]) as unknown },
  },
  reminder_rules_replace: {
    about: 'organisation',
    prepare: async (at) => {
      const version = await versionAt(at, 'admin', '/v1/reminder-rules', 'review');
      return { path: { kind: 'review' }, version, body: RULES };
    },
    answers: { source: 'organisation', ...RULES },
  },
  reminder_rules_take_back: {
    about: 'organisation',
    prepare: async (at) => ({
      path: { kind: 'agreement' },
      version: await versionAt(at, 'admin', '/v1/reminder-rules', 'agreement'),
    }),
    answers: { source: 'built_in' },
  },
  plan_reminder_rules_list: {
    about: 'person',
    prepare: (at) => ({ path: { planId: at.life.planId } }),
    answers: { items: expect.arrayContaining([expect.anything()]) as unknown },
  },
  plan_reminder_rules_replace: {
    about: 'person',
    prepare: async (at) => {
      const { planId } = at.life;
      const version = await versionAt(at, 'practitioner', `/v1/plans/${planId}/reminder-rules`, 'step');
      return { path: { planId, kind: 'step' }, version, body: OWN };
    },
    answers: { source: 'plan', ...OWN },
  },
  plan_reminder_rules_take_back: {
    about: 'person',
    prepare: async (at) => {
      const { planId } = at.life;
      const version = await versionAt(at, 'practitioner', `/v1/plans/${planId}/reminder-rules`, 'agreement');
      return { path: { planId, kind: 'agreement' }, version };
    },
    answers: { source: 'built_in' },
  },
};
