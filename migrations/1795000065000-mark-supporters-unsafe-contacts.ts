import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether it is safe to write to a supporter's address and to their number: until somebody says otherwise it is. */
const UP = [
  `ALTER TABLE supporter ADD COLUMN email_safe boolean NOT NULL DEFAULT true,
     ADD COLUMN phone_safe boolean NOT NULL DEFAULT true`,
];

const DOWN = [`ALTER TABLE supporter DROP COLUMN phone_safe, DROP COLUMN email_safe`];

export class MarkSupportersUnsafeContacts1795000065000 implements MigrationInterface {
  name = 'MarkSupportersUnsafeContacts1795000065000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
