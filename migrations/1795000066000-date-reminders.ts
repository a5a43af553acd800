import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since which generation a reminder has its date: whoever was told of it since is not told again. */
export class DateReminders1795000066000 implements MigrationInterface {
  name = 'DateReminders1795000066000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reminder ADD date_generation integer NOT NULL DEFAULT 1');
    // Of those that were planned anew already, nobody knows by now whether their date was another.
    await runner.query('UPDATE reminder SET date_generation = generation WHERE generation > 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reminder DROP COLUMN date_generation');
  }
}
