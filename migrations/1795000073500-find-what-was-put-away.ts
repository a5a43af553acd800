import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told of something is found by it also where it was put away: it comes back when that is not settled after all. */
const UP = [
  `-- squawk-ignore require-concurrent-index-deletion\nDROP INDEX ix_notification__subject`,
  'CREATE INDEX ix_notification__subject ON notification (org_id, subject_id)',
];

const DOWN = [
  'DROP INDEX ix_notification__subject',
  'CREATE INDEX ix_notification__subject ON notification (org_id, subject_id) WHERE dismissed_at IS NULL',
];

export class FindWhatWasPutAway1795000073500 implements MigrationInterface {
  name = 'FindWhatWasPutAway1795000073500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
