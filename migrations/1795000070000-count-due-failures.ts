import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes due by time counts how often it failed, and becomes a dead letter as a job does; that has no outbox row. */
const UP = [
  `ALTER TABLE platform.due ADD COLUMN failures integer NOT NULL DEFAULT 0`,
  `-- squawk-ignore ban-drop-not-null\nALTER TABLE dead_letter ALTER COLUMN outbox_id DROP NOT NULL`,
];

const DOWN = [
  `DELETE FROM dead_letter WHERE outbox_id IS NULL`,
  `ALTER TABLE dead_letter ALTER COLUMN outbox_id SET NOT NULL`,
  `ALTER TABLE platform.due DROP COLUMN failures`,
];

export class CountDueFailures1795000070000 implements MigrationInterface {
  name = 'CountDueFailures1795000070000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
