import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const KINDS = ['review', 'agreement', 'consent', 'step'];
const RECIPIENTS = ['key_worker', 'review_responsible', 'owner', 'person', 'supporter', 'team_lead'];

/** What somebody is reminded of, by which rules, and when: rows decide, and `platform.due` finds those that are due. */
const UP = [
  ...tenantTable(
    'reminder_policy',
    `org_id uuid NOT NULL, id uuid NOT NULL, kind text NOT NULL, plan_id uuid, rules jsonb NOT NULL,
     version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(), created_by uuid NOT NULL,
     updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL,
     CONSTRAINT pk_reminder_policy PRIMARY KEY (org_id, id),
     ${oneOf('reminder_policy', 'kind', KINDS)},
     ${references('reminder_policy', 'plan_id', 'plan')}`,
  ),
  `CREATE UNIQUE INDEX uq_reminder_policy__kind ON reminder_policy (org_id, kind, plan_id) NULLS NOT DISTINCT`,
  ...tenantTable(
    'reminder',
    `org_id uuid NOT NULL, id uuid NOT NULL, kind text NOT NULL, subject_id uuid NOT NULL, plan_id uuid,
     person_id uuid NOT NULL, owner_id uuid, due_on date NOT NULL, timezone text NOT NULL,
     generation integer NOT NULL DEFAULT 1, settled_at timestamptz, created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT pk_reminder PRIMARY KEY (org_id, id),
     CONSTRAINT uq_reminder__subject UNIQUE (org_id, kind, subject_id),
     ${oneOf('reminder', 'kind', KINDS)},
     ${references('reminder', 'person_id', 'person')},
     ${references('reminder', 'plan_id', 'plan')}`,
  ),
  `CREATE INDEX ix_reminder__plan ON reminder (org_id, plan_id)`,
  ...tenantTable(
    'reminder_occurrence',
    `org_id uuid NOT NULL, id uuid NOT NULL, reminder_id uuid NOT NULL, generation integer NOT NULL,
     days integer NOT NULL, recipient text NOT NULL, fires_at timestamptz NOT NULL,
     state text NOT NULL DEFAULT 'waiting', created_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz,
     CONSTRAINT pk_reminder_occurrence PRIMARY KEY (org_id, id),
     CONSTRAINT uq_reminder_occurrence__key UNIQUE (org_id, reminder_id, generation, days, recipient),
     ${oneOf('reminder_occurrence', 'recipient', RECIPIENTS)},
     ${oneOf('reminder_occurrence', 'state', ['waiting', 'told', 'nobody', 'merged', 'dropped'])},
     ${references('reminder_occurrence', 'reminder_id', 'reminder')}`,
  ),
  // Each organisation is looked over within the hour for what has come to be reminded of, by whatever way.
  `CREATE FUNCTION platform.look_over_reminders() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
     BEGIN
       INSERT INTO platform.due (kind, org_id, ref_id, due_at) VALUES ('look', NEW.org_id, NEW.org_id, now());
       RETURN NULL;
     END $$`,
  `CREATE TRIGGER tr_organisation__look AFTER INSERT ON organisation
     FOR EACH ROW EXECUTE FUNCTION platform.look_over_reminders()`,
  `INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT 'look', org_id, org_id, now() FROM organisation`,
];

export class CreateReminders1795000057000 implements MigrationInterface {
  name = 'CreateReminders1795000057000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tr_organisation__look ON organisation');
    await runner.query('DROP FUNCTION platform.look_over_reminders()');
    await runner.query(`DELETE FROM platform.due WHERE kind IN ('look', 'reminder')`);
    for (const table of ['reminder_occurrence', 'reminder', 'reminder_policy'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
