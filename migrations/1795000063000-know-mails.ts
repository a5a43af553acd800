import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that left is known by where it went and by a key: who says later that it did not arrive has to name both. */
const UP = [`ALTER TABLE notification_message ADD COLUMN address text, ADD COLUMN mail_key uuid`];

const DOWN = [`ALTER TABLE notification_message DROP COLUMN mail_key, DROP COLUMN address`];

export class KnowMails1795000063000 implements MigrationInterface {
  name = 'KnowMails1795000063000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
