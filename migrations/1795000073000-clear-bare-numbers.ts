import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers were marked as they were written, `07700 900123`, and are looked up with their country by now: a mark that
 * nothing finds keeps nothing from being sent, and would be shown for ever. One that takes no message still is marked anew
 * by the first that is refused.
 */
const UP = `UPDATE refused_address SET cleared_at = now()
  WHERE channel = 'sms' AND cleared_at IS NULL AND address NOT LIKE '+%'`;

export class ClearBareNumbers1795000073000 implements MigrationInterface {
  name = 'ClearBareNumbers1795000073000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  /** Which they were is not known any more, and nothing would find them. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
