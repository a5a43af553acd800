import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './sql/tenant-table';

const KINDS = [
  'review_due', 'review_overdue', 'review_escalated', 'plan_waits', 'plan_escalated', 'consent_expiring',
  'consent_expired', 'step_due', 'missed', 'address_refused',
]; // prettier-ignore
const BEFORE = KINDS.filter((kind) => kind !== 'consent_expired');

/** A closed list in the place of another. */
const relist = (values: readonly string[]): string[] => [
  `ALTER TABLE notification DROP CONSTRAINT ck_notification__kind`,
  `ALTER TABLE notification ADD ${oneOf('notification', 'kind', values)}`,
];

/** That a consent has run out is told as well, on the day after its last. */
const UP = relist(KINDS);

const DOWN = [
  `UPDATE notification SET kind = 'consent_expiring' WHERE kind = 'consent_expired'`,
  ...relist(BEFORE),
];

export class TellOfConsentsThatRanOut1795000064000 implements MigrationInterface {
  name = 'TellOfConsentsThatRanOut1795000064000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
