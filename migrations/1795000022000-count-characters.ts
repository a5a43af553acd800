import type { MigrationInterface, QueryRunner } from 'typeorm';

// How long a plan is has to be known whenever words are added. It is summed from a number beside each text, since the
// texts themselves would all be read and unpacked for it. The database keeps the number, so that no writer can forget.
const UP = [
  `ALTER TABLE plan_text ADD COLUMN characters integer NOT NULL DEFAULT 0`,
  `CREATE FUNCTION platform.count_characters() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
   BEGIN
     NEW.characters := (SELECT coalesce(sum(char_length(w.passage->>'text')), 0)
       FROM jsonb_array_elements(NEW.passages) AS w (passage));
     RETURN NEW;
   END $$`,
  `REVOKE ALL ON FUNCTION platform.count_characters() FROM PUBLIC`,
  `CREATE TRIGGER tr_plan_text__characters BEFORE INSERT OR UPDATE OF passages ON plan_text
   FOR EACH ROW EXECUTE FUNCTION platform.count_characters()`,
  `UPDATE plan_text SET passages = passages`,
];

/** A plan has a length. */
export class CountCharacters1795000022000 implements MigrationInterface {
  name = 'CountCharacters1795000022000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER tr_plan_text__characters ON plan_text`);
    await runner.query(`DROP FUNCTION platform.count_characters()`);
    await runner.query(`ALTER TABLE plan_text DROP COLUMN characters`);
  }
}
