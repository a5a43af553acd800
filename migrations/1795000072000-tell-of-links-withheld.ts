import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './sql/tenant-table';

const KINDS = [
  'review_due', 'review_overdue', 'review_escalated', 'plan_waits', 'plan_escalated', 'consent_expiring',
  'consent_expired', 'step_due', 'missed', 'address_refused', 'link_withheld',
]; // prettier-ignore
const BEFORE = KINDS.filter((kind) => kind !== 'link_withheld');

/** A closed list in the place of another. */
const relist = (values: readonly string[]): string[] => [
  `ALTER TABLE notification DROP CONSTRAINT ck_notification__kind`,
  `ALTER TABLE notification ADD ${oneOf('notification', 'kind', values)}`,
];

/**
 * That a link to sign in was not sent is a kind of its own: until now it was told as messages that do not arrive, by the
 * link that it was about.
 */
const UP = [
  ...relist(KINDS),
  `UPDATE notification n SET kind = 'link_withheld', subject_id = l.party_id FROM one_time_link l
   WHERE n.kind = 'address_refused' AND n.effect_key LIKE 'link_withheld/%' AND l.org_id = n.org_id AND l.id = n.subject_id`,
];

const DOWN = [
  `UPDATE notification SET kind = 'address_refused' WHERE kind = 'link_withheld'`,
  ...relist(BEFORE),
];

export class TellOfLinksWithheld1795000072000 implements MigrationInterface {
  name = 'TellOfLinksWithheld1795000072000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
