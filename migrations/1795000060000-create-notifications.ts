import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;
const KINDS = [
  'review_due', 'review_overdue', 'review_escalated', 'plan_waits', 'consent_expiring', 'step_due', 'missed',
  'address_refused',
]; // prettier-ignore
const CHANNELS = ['email', 'sms'];

const UP = [
  // What somebody is told, in the app. One row for each effect: a second call with the same key does nothing.
  ...tenantTable(
    'notification',
    `${ID}, party_id uuid NOT NULL, kind text NOT NULL, effect_key text NOT NULL, person_id uuid, plan_id uuid,
     subject_id uuid, created_at timestamptz NOT NULL DEFAULT now(), read_at timestamptz, dismissed_at timestamptz,
     ${pk('notification')}, CONSTRAINT uq_notification__effect UNIQUE (org_id, party_id, effect_key),
     ${references('notification', 'party_id', 'party')}, ${references('notification', 'person_id', 'person')},
     ${references('notification', 'plan_id', 'plan')}, ${oneOf('notification', 'kind', KINDS)}`,
  ),
  `CREATE INDEX ix_notification__shown ON notification (org_id, party_id, id) WHERE dismissed_at IS NULL`,
  `CREATE INDEX ix_notification__unread ON notification (org_id, party_id)
     WHERE read_at IS NULL AND dismissed_at IS NULL`,
  `CREATE INDEX ix_notification__subject ON notification (org_id, subject_id) WHERE dismissed_at IS NULL`,
  // One mail or text message, for one notification or for all that were gathered until it was due.
  ...tenantTable(
    'notification_message',
    `${ID}, party_id uuid NOT NULL, channel text NOT NULL, due_at timestamptz NOT NULL,
     status text NOT NULL DEFAULT 'waiting', reason text, created_at timestamptz NOT NULL DEFAULT now(),
     sent_at timestamptz, ${pk('notification_message')}, ${references('notification_message', 'party_id', 'party')},
     ${oneOf('notification_message', 'channel', CHANNELS)},
     ${oneOf('notification_message', 'status', ['waiting', 'sending', 'sent', 'dropped'])},
     ${oneOf('notification_message', 'reason', ['nothing_left', 'no_address', 'address_refused', 'not_available'])}`,
  ),
  `CREATE UNIQUE INDEX uq_notification_message__waiting ON notification_message (org_id, party_id, channel, due_at)
     WHERE status = 'waiting'`,
  ...tenantTable(
    'notification_delivery',
    `org_id uuid NOT NULL, notification_id uuid NOT NULL, channel text NOT NULL, message_id uuid NOT NULL,
     CONSTRAINT pk_notification_delivery PRIMARY KEY (org_id, notification_id, channel),
     ${references('notification_delivery', 'notification_id', 'notification')},
     ${references('notification_delivery', 'message_id', 'notification_message')},
     ${oneOf('notification_delivery', 'channel', CHANNELS)}`,
  ),
  `CREATE INDEX ix_notification_delivery__message ON notification_delivery (org_id, message_id)`,
  // Named by its party. Minutes are those of the day in the zone.
  ...tenantTable(
    'notification_preference',
    `${ID}, email_off text[] NOT NULL, sms_on text[] NOT NULL, digest text NOT NULL, digest_minute integer NOT NULL,
     digest_weekday integer NOT NULL, quiet_from integer, quiet_to integer, timezone text,
     version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now(), ${pk('notification_preference')},
     ${references('notification_preference', 'id', 'party', 'fk_notification_preference__party')},
     ${oneOf('notification_preference', 'digest', ['at_once', 'daily', 'weekly'])},
     CONSTRAINT ck_notification_preference__quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))`,
  ),
  ...tenantTable(
    'refused_address',
    `${ID}, party_id uuid NOT NULL, channel text NOT NULL, address text NOT NULL, code text NOT NULL,
     refused_at timestamptz NOT NULL DEFAULT now(), cleared_at timestamptz, cleared_by uuid, ${pk('refused_address')},
     ${references('refused_address', 'party_id', 'party')}, ${oneOf('refused_address', 'channel', CHANNELS)}`,
  ),
  `CREATE UNIQUE INDEX uq_refused_address__live ON refused_address (org_id, party_id, channel, address)
     WHERE cleared_at IS NULL`,
  ...tenantTable(
    'calendar_feed',
    `${ID}, party_id uuid NOT NULL, secret_hash text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
     revoked_at timestamptz, last_read_on date, ${pk('calendar_feed')},
     CONSTRAINT uq_calendar_feed__secret UNIQUE (org_id, secret_hash),
     ${references('calendar_feed', 'party_id', 'party')}`,
  ),
  `CREATE UNIQUE INDEX uq_calendar_feed__live ON calendar_feed (org_id, party_id) WHERE revoked_at IS NULL`,
];

const TABLES = [
  'calendar_feed', 'refused_address', 'notification_preference', 'notification_delivery', 'notification_message',
  'notification',
]; // prettier-ignore

export class CreateNotifications1795000060000 implements MigrationInterface {
  name = 'CreateNotifications1795000060000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM platform.due WHERE kind = 'notification.message'`);
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
