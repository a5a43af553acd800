import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE session
     ADD COLUMN pin_hash text CONSTRAINT ck_session__pin CHECK (pin_hash IS NULL OR method = 'sitting'),
     ADD COLUMN pin_tries integer NOT NULL DEFAULT 0`,
];

/** A worker hands their device to the person, and takes it back with a PIN. */
export class LockHandedOverDevices1795000041000 implements MigrationInterface {
  name = 'LockHandedOverDevices1795000041000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session DROP COLUMN pin_hash, DROP COLUMN pin_tries`);
  }
}
