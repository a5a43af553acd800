import type { MigrationInterface, QueryRunner } from 'typeorm';

// Which progress of an entry is the latest was told by ids, and so by the clocks of the processes that made them. It is
// a count instead, taken under the lock of the entry; the unique index keeps it one.
const UP = [
  `ALTER TABLE progress ADD COLUMN nth integer NOT NULL DEFAULT 1`,
  `UPDATE progress p SET nth = o.nth
   FROM (SELECT org_id, id, row_number() OVER (PARTITION BY org_id, item_id ORDER BY id) AS nth FROM progress) o
   WHERE p.org_id = o.org_id AND p.id = o.id`,
  `CREATE UNIQUE INDEX uq_progress__nth ON progress (org_id, plan_id, item_id, nth)`,
  // Nobody waits for this lock: the rows above it are locked already.
  `-- squawk-ignore require-concurrent-index-deletion\nDROP INDEX ix_progress__plan`,
];

/** The order of progress is the database's. */
export class NumberProgress1795000021000 implements MigrationInterface {
  name = 'NumberProgress1795000021000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_progress__plan ON progress (org_id, plan_id, item_id, id)`);
    await runner.query(`ALTER TABLE progress DROP COLUMN nth`);
  }
}
