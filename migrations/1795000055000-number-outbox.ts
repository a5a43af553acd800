import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

/**
 * Outbox rows get a position, an aggregate within which that order is kept, and a lease with a fence; what was tried
 * too often becomes a dead letter; and work that is due says which queue it waits in, and since when it has waited.
 */
const UP = [
  `CREATE SEQUENCE outbox_position`,
  `GRANT USAGE ON SEQUENCE outbox_position TO app`,
  `ALTER TABLE outbox ADD COLUMN aggregate_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
     ADD COLUMN position bigint NOT NULL DEFAULT 0, ADD COLUMN fence integer NOT NULL DEFAULT 0,
     ADD COLUMN lease_until timestamptz, ADD COLUMN given_up_at timestamptz`,
  `UPDATE outbox o SET aggregate_id = o.ref_id, position = n.nth
     FROM (SELECT org_id, id, row_number() OVER (ORDER BY created_at, id) AS nth FROM outbox) n
     WHERE n.org_id = o.org_id AND n.id = o.id`,
  `SELECT setval('outbox_position', (SELECT count(*) + 1 FROM outbox), false)`,
  `ALTER TABLE outbox ALTER COLUMN aggregate_id DROP DEFAULT`,
  `ALTER TABLE outbox ALTER COLUMN position SET DEFAULT nextval('outbox_position')`,
  `CREATE INDEX ix_outbox__aggregate ON outbox (org_id, aggregate_id, position)
     WHERE done_at IS NULL AND given_up_at IS NULL`,
  `CREATE INDEX ix_outbox__position ON outbox (org_id, position)`,
  ...tenantTable(
    'dead_letter',
    `org_id uuid NOT NULL, id uuid NOT NULL, outbox_id uuid NOT NULL, job text NOT NULL, ref_id uuid NOT NULL,
     attempts integer NOT NULL, problem text NOT NULL, at timestamptz NOT NULL DEFAULT now(),
     settlement text, reason text, settled_by uuid, settled_at timestamptz,
     CONSTRAINT pk_dead_letter PRIMARY KEY (org_id, id),
     ${oneOf('dead_letter', 'settlement', ['replayed', 'discarded'])},
     ${references('dead_letter', 'outbox_id', 'outbox')}`,
  ),
  `CREATE UNIQUE INDEX uq_dead_letter__waiting ON dead_letter (org_id, outbox_id) WHERE settled_at IS NULL`,
  `ALTER TABLE platform.due ADD COLUMN waiting_since timestamptz`,
  // Jobs that waited in the one queue of before; a worker takes a row from whichever queue it comes.
  `UPDATE platform.due SET kind = 'job.mail' WHERE kind = 'outbox'`,
  `CREATE INDEX ix_due__kind ON platform.due (kind, due_at)`,
  `CREATE INDEX ix_due__waiting ON platform.due (kind, waiting_since) WHERE waiting_since IS NOT NULL`,
];

const DOWN = [
  `DROP INDEX platform.ix_due__waiting`,
  `DROP INDEX platform.ix_due__kind`,
  `UPDATE platform.due SET kind = 'outbox' WHERE kind LIKE 'job.%'`,
  `ALTER TABLE platform.due DROP COLUMN waiting_since`,
  `DROP TABLE dead_letter`,
  `DROP INDEX ix_outbox__position`,
  `DROP INDEX ix_outbox__aggregate`,
  `ALTER TABLE outbox DROP COLUMN aggregate_id, DROP COLUMN position, DROP COLUMN fence, DROP COLUMN lease_until,
     DROP COLUMN given_up_at`,
  `DROP SEQUENCE outbox_position`,
];

export class NumberOutbox1795000055000 implements MigrationInterface {
  name = 'NumberOutbox1795000055000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
