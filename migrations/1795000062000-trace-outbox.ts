import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job remembers the span that asked for it: W3C trace context, 55 characters. */
const UP = [
  `ALTER TABLE outbox ADD COLUMN traceparent text`,
  `ALTER TABLE outbox ADD CONSTRAINT ck_outbox__traceparent CHECK (char_length(traceparent) <= 55) NOT VALID`,
  `ALTER TABLE outbox VALIDATE CONSTRAINT ck_outbox__traceparent`,
];

const DOWN = [`ALTER TABLE outbox DROP COLUMN traceparent`];

export class TraceOutbox1795000062000 implements MigrationInterface {
  name = 'TraceOutbox1795000062000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
