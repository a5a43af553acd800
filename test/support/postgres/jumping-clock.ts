import { Client } from 'pg';
import type { ClonedDatabase } from './clone';

/**
 * A database whose clock can be set: every `now()` that is asked from here on answers by it. Only for connections that
 * are opened afterwards. Defaults of columns keep the true time.
 */
export class JumpingClock {
  private constructor(private readonly client: Client) {}

  static async installIn(database: ClonedDatabase): Promise<JumpingClock> {
    const client = new Client({ connectionString: database.url('superuser') });
    await client.connect();
    await client.query(`
      CREATE SCHEMA clock;
      CREATE TABLE clock.shift (by interval NOT NULL);
      INSERT INTO clock.shift VALUES ('0');
      CREATE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE
        AS 'SELECT pg_catalog.now() + (SELECT by FROM clock.shift)';
      GRANT USAGE ON SCHEMA clock TO PUBLIC;
      GRANT SELECT ON clock.shift TO PUBLIC;
      DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = clock, pg_catalog, public', current_database()); END $$`);
    return new JumpingClock(client);
  }

  /** @param by an interval, from the true time. */
  async setTo(by: string): Promise<void> {
    await this.client.query('UPDATE clock.shift SET by = $1::interval', [by]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
