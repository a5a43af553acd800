import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './sql/tenant-table';

const KINDS = [
  'review_due', 'review_overdue', 'review_escalated', 'plan_waits', 'plan_escalated', 'consent_expiring', 'step_due',
  'missed', 'address_refused',
]; // prettier-ignore
const BEFORE = KINDS.filter((kind) => kind !== 'plan_escalated');
const RECIPIENTS = ['key_worker', 'review_responsible', 'owner', 'person', 'supporter', 'team_lead'];

/** A closed list in the place of another. */
const relist = (table: string, column: string, values: readonly string[]): string[] => [
  `ALTER TABLE ${table} DROP CONSTRAINT ck_${table}__${column}`,
  `ALTER TABLE ${table} ADD ${oneOf(table, column, values)}`,
];
const KEY = 'uq_reminder_occurrence__key';

/** What is told when nobody acted, apart from what is told on a day; and which days and steps people want to hear of. */
const UP = [
  // Taken back, the organisation's rules count again, or those that everybody begins with. The reason is a plan's.
  `ALTER TABLE reminder_policy ADD in_force boolean NOT NULL DEFAULT true`,
  `ALTER TABLE reminder_policy ADD escalation jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE reminder_policy ADD reason text`,
  `ALTER TABLE reminder_occurrence ADD escalation boolean NOT NULL DEFAULT false`,
  `ALTER TABLE reminder_occurrence DROP CONSTRAINT ${KEY}`,
  `ALTER TABLE reminder_occurrence
     ADD CONSTRAINT ${KEY} UNIQUE (org_id, reminder_id, generation, days, recipient, escalation)`,
  ...relist('reminder_occurrence', 'recipient', [...RECIPIENTS, 'organisation_lead']),
  ...relist('notification', 'kind', KINDS),
  `ALTER TABLE notification_preference ADD asked_for text[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE notification_preference ADD working_days integer[]
     CONSTRAINT ck_notification_preference__working_days
       CHECK (cardinality(working_days) > 0 AND working_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7])`,
  `UPDATE notification_preference SET asked_for = '{step_due}'
     WHERE NOT 'step_due' = ANY (email_off) OR 'step_due' = ANY (sms_on)`,
];

const DOWN = [
  `ALTER TABLE notification_preference DROP COLUMN working_days`,
  `ALTER TABLE notification_preference DROP COLUMN asked_for`,
  `UPDATE notification SET kind = 'plan_waits' WHERE kind = 'plan_escalated'`,
  ...relist('notification', 'kind', BEFORE),
  `DELETE FROM platform.due WHERE kind = 'reminder' AND (org_id, ref_id) IN (
     SELECT org_id, id FROM reminder_occurrence WHERE escalation OR recipient = 'organisation_lead')`,
  `DELETE FROM reminder_occurrence WHERE escalation OR recipient = 'organisation_lead'`,
  ...relist('reminder_occurrence', 'recipient', RECIPIENTS),
  `ALTER TABLE reminder_occurrence DROP CONSTRAINT ${KEY}`,
  `ALTER TABLE reminder_occurrence DROP COLUMN escalation`,
  `ALTER TABLE reminder_occurrence ADD CONSTRAINT ${KEY} UNIQUE (org_id, reminder_id, generation, days, recipient)`,
  `DELETE FROM reminder_policy WHERE NOT in_force`,
  `ALTER TABLE reminder_policy DROP COLUMN reason`,
  `ALTER TABLE reminder_policy DROP COLUMN escalation`,
  `ALTER TABLE reminder_policy DROP COLUMN in_force`,
];

export class EscalateReminders1795000061000 implements MigrationInterface {
  name = 'EscalateReminders1795000061000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
