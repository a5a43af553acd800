import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a text message was handed over and nobody said whether it was taken: it may have been each time. */
export class CountUnanswered1795000073200 implements MigrationInterface {
  name = 'CountUnanswered1795000073200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notification_message ADD unanswered integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notification_message DROP COLUMN unanswered');
  }
}
