import type { Calls } from './call';

const RULES = { rules: [{ days: -7, recipient: 'key_worker' }] };

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
      const { body } = await at.must(
        at.as('admin').get<{ items: { kind: string; version: number }[] }>('/v1/reminder-rules'),
      );
      const version = body.items.find(({ kind }) => kind === 'consent')?.version ?? 0;
      return { path: { kind: 'consent' }, version, body: RULES };
    },
    answers: { source: 'organisation', ...RULES },
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
      const { body } = await at.must(
        at
          .as('practitioner')
          .get<{ items: { kind: string; source: string; version: number }[] }>(
            `/v1/plans/${planId}/reminder-rules`,
          ),
      );
      const version = body.items.find(({ kind }) => kind === 'step')?.version ?? 0;
      return { path: { planId, kind: 'step' }, version, body: RULES };
    },
    answers: { source: 'plan', ...RULES },
  },
};
