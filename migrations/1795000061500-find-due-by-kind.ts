import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due is looked for by kind, so that no kind is read over in search of another; and those that come due at one
 * moment lie together by organisation, so that they travel together.
 */
const UP = [
  `CREATE INDEX ix_due__kind_moment ON platform.due (kind, due_at, org_id)`,
  `-- squawk-ignore require-concurrent-index-deletion\nDROP INDEX platform.ix_due__kind`,
  `-- squawk-ignore require-concurrent-index-deletion\nDROP INDEX platform.ix_due__due_at`,
];

const DOWN = [
  `CREATE INDEX ix_due__due_at ON platform.due (due_at)`,
  `CREATE INDEX ix_due__kind ON platform.due (kind, due_at)`,
  `DROP INDEX platform.ix_due__kind_moment`,
];

export class FindDueByKind1795000061500 implements MigrationInterface {
  name = 'FindDueByKind1795000061500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
