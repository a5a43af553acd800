import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const KINDS = ['review', 'agreement', 'consent', 'step'];

/**
 * What somebody is told, and how it reaches them. The unique keys are what makes an effect happen once: one notification
 * for each occurrence and recipient, one delivery of it for each channel.
 */
const UP = [
  ...tenantTable(
    'notification',
    `org_id uuid NOT NULL, id uuid NOT NULL, party_id uuid NOT NULL, kind text NOT NULL, reminder_id uuid NOT NULL,
     occurrence_id uuid NOT NULL, person_id uuid NOT NULL, plan_id uuid, due_on date NOT NULL,
     missed integer NOT NULL DEFAULT 0, created_at timestamptz NOT NULL DEFAULT now(), read_at timestamptz,
     dismissed_at timestamptz,
     CONSTRAINT pk_notification PRIMARY KEY (org_id, id),
     CONSTRAINT uq_notification__occurrence UNIQUE (org_id, occurrence_id, party_id),
     ${oneOf('notification', 'kind', KINDS)},
     ${references('notification', 'party_id', 'party')},
     ${references('notification', 'person_id', 'person')}`,
  ),
  `CREATE INDEX ix_notification__standing ON notification (org_id, party_id, id) WHERE dismissed_at IS NULL`,
  `CREATE INDEX ix_notification__reminder ON notification (org_id, reminder_id)`,
  ...tenantTable(
    'digest',
    `org_id uuid NOT NULL, id uuid NOT NULL, party_id uuid NOT NULL, channel text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(), attempts integer NOT NULL DEFAULT 0,
     fence integer NOT NULL DEFAULT 0, lease_until timestamptz, ended_at timestamptz, outcome text,
     CONSTRAINT pk_digest PRIMARY KEY (org_id, id),
     ${oneOf('digest', 'channel', ['email', 'sms'])},
     ${oneOf('digest', 'outcome', ['sent', 'refused', 'no_address', 'nothing_left', 'given_up'])},
     ${references('digest', 'party_id', 'party')}`,
  ),
  `CREATE UNIQUE INDEX uq_digest__open ON digest (org_id, party_id, channel) WHERE ended_at IS NULL`,
  ...tenantTable(
    'delivery',
    `org_id uuid NOT NULL, notification_id uuid NOT NULL, channel text NOT NULL, party_id uuid NOT NULL, digest_id uuid,
     CONSTRAINT pk_delivery PRIMARY KEY (org_id, notification_id, channel),
     ${oneOf('delivery', 'channel', ['email', 'sms'])},
     ${references('delivery', 'notification_id', 'notification')},
     ${references('delivery', 'digest_id', 'digest')}`,
  ),
  `CREATE INDEX ix_delivery__waiting ON delivery (org_id, party_id) WHERE digest_id IS NULL`,
  `CREATE INDEX ix_delivery__digest ON delivery (org_id, digest_id) WHERE digest_id IS NOT NULL`,
  ...tenantTable(
    'notification_preference',
    `org_id uuid NOT NULL, party_id uuid NOT NULL, email text NOT NULL, timezone text,
     quiet_from time NOT NULL, quiet_to time NOT NULL, working_days integer[] NOT NULL,
     step_dates boolean NOT NULL DEFAULT false, undeliverable_at timestamptz, version integer NOT NULL DEFAULT 1, updated_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT pk_notification_preference PRIMARY KEY (org_id, party_id),
     ${oneOf('notification_preference', 'email', ['at_once', 'daily', 'weekly', 'off'])},
     ${references('notification_preference', 'party_id', 'party')}`,
  ),
];

export class CreateNotifications1795000056000 implements MigrationInterface {
  name = 'CreateNotifications1795000056000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM platform.due WHERE kind = 'digest'`);
    for (const table of ['notification_preference', 'delivery', 'digest', 'notification'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
