import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The person may authorise the recipient of a consent to write their words in that section. */
export class LetSupportersWrite1795000020000 implements MigrationInterface {
  name = 'LetSupportersWrite1795000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consent ADD COLUMN writes_own_words boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consent DROP COLUMN writes_own_words`);
  }
}
