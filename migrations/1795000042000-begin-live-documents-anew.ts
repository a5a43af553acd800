import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A field is one sequence of characters where it was a list of paragraphs (docs/decisions/0008). A document begins from
 * `plan_text`, which holds every acknowledged word, the next time it is opened: those of the old shape are let go.
 */
export class BeginLiveDocumentsAnew1795000042000 implements MigrationInterface {
  name = 'BeginLiveDocumentsAnew1795000042000';

  async up(runner: QueryRunner): Promise<void> {
    await this.letGo(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.letGo(runner);
  }

  private async letGo(runner: QueryRunner): Promise<void> {
    await runner.query('TRUNCATE live_author, live_update, live_document');
  }
}
