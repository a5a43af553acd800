import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job remembers the span that asked for it, as W3C trace context. */
const UP = [`ALTER TABLE outbox ADD COLUMN traceparent text`];

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
