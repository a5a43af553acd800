import { newId } from '../../../../src/shared/ids';
import type { Identity } from '../identities';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';

const RULES = { rules: [{ days: -7, recipient: 'key_worker' }] };

/** Something that the caller was told. */
async function told(at: Tenant, who: Identity): Promise<Shape> {
  const id = newId();
  const partyId = at.partyOf(who);
  await at.fixtures.insert('notification', {
    org_id: at.orgId, id, party_id: partyId, kind: 'review', reminder_id: newId(), occurrence_id: newId(),
    person_id: at.life.personId, plan_id: at.life.planId, due_on: '2026-04-30',
  }); // prettier-ignore
  return { path: { notificationId: id } };
}

/** What people are reminded of and told. */
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
  notifications_list: {
    about: 'self',
    prepare: async (at, who) => {
      await told(at, who);
      return {};
    },
    answers: { items: expect.arrayContaining([expect.anything()]) as unknown },
  },
  notifications_unread: {
    about: 'self',
    prepare: () => ({}),
    answers: { unread: expect.any(Number) as unknown },
  },
  notifications_read_all: { about: 'self', prepare: () => ({}) },
  notifications_read: { about: 'self', prepare: told, answers: { readAt: expect.any(String) as unknown } },
  notifications_dismiss: {
    about: 'self',
    prepare: told,
    answers: { dismissedAt: expect.any(String) as unknown },
  },
  notification_preference_read: {
    about: 'self',
    prepare: () => ({}),
    answers: { quietTo: expect.any(String) as unknown },
  },
  notification_preference_set: {
    about: 'self',
    prepare: async (at, who) => {
      const partyId = at.partyOf(who);
      const [row] = await at.fixtures.query<{ version: number }>(
        'SELECT version FROM notification_preference WHERE org_id = $1 AND party_id = $2',
        [at.orgId, partyId],
      );
      const body = {
        email: 'daily',
        quietFrom: '18:00',
        quietTo: '08:00',
        workingDays: [1, 2],
        stepDates: true,
      };
      return { version: row?.version ?? 0, body };
    },
  },
};
