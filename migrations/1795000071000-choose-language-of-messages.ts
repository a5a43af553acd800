import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './sql/tenant-table';

/** In which language somebody has their messages; null: a person's own as it is recorded, else the organisation's. */
const UP = [
  `ALTER TABLE notification_preference
     ADD COLUMN language text ${oneOf('notification_preference', 'language', ['en-GB', 'es'])}`,
];

export class ChooseLanguageOfMessages1795000071000 implements MigrationInterface {
  name = 'ChooseLanguageOfMessages1795000071000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification_preference DROP COLUMN language`);
  }
}
