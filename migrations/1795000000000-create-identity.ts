import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts live outside every tenant and hold nothing but an e-mail address, credentials and the session epoch.
 * `app` cannot read the table: only these exact-key functions, which answer one account at a time.
 */
const UP = [
  `CREATE SCHEMA identity`,
  `CREATE SCHEMA platform`,
  `GRANT USAGE ON SCHEMA identity, platform, public TO app`,
  `CREATE TABLE identity.account (
     id uuid NOT NULL CONSTRAINT pk_account PRIMARY KEY,
     email text NOT NULL CONSTRAINT uq_account__email UNIQUE,
     password_hash text,
     session_epoch integer NOT NULL DEFAULT 1,
     created_at timestamptz NOT NULL DEFAULT now()
   )`,
  // Keyed by a digest of the address that was typed, whether or not it has an account: a delay tells nobody which.
  `CREATE TABLE identity.attempt (
     address_hash text NOT NULL CONSTRAINT pk_attempt PRIMARY KEY,
     tries integer NOT NULL,
     last_at timestamptz NOT NULL,
     delay_until timestamptz
   )`,
  `CREATE INDEX ix_attempt__last_at ON identity.attempt (last_at)`,
  `CREATE FUNCTION identity.account_by_email(wanted text)
     RETURNS TABLE (id uuid, password_hash text, session_epoch integer)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
       SELECT a.id, a.password_hash, a.session_epoch FROM identity.account a WHERE a.email = wanted $$`,
  `CREATE FUNCTION identity.account_by_id(wanted uuid)
     RETURNS TABLE (email text, password_hash text, session_epoch integer)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
       SELECT a.email, a.password_hash, a.session_epoch FROM identity.account a WHERE a.id = wanted $$`,
  `CREATE FUNCTION identity.session_epoch(wanted uuid) RETURNS integer
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
       SELECT a.session_epoch FROM identity.account a WHERE a.id = wanted $$`,
  `CREATE FUNCTION identity.ensure_account(new_id uuid, wanted text) RETURNS uuid
     LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
       INSERT INTO identity.account (id, email) VALUES (new_id, wanted)
       ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id $$`,
  `CREATE FUNCTION identity.set_password(wanted uuid, hash text) RETURNS void
     LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
       UPDATE identity.account SET password_hash = hash WHERE id = wanted $$`,
  `CREATE FUNCTION identity.end_all_sessions(wanted uuid) RETURNS integer
     LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
       UPDATE identity.account SET session_epoch = session_epoch + 1 WHERE id = wanted RETURNING session_epoch $$`,
  // Counts a try before it is made, so that tries sent at once are counted too. The first five cost nothing; from then
  // on each doubles the wait, to fifteen minutes at most. Answers how many seconds to wait; 0: try, it is counted.
  `CREATE FUNCTION identity.note_attempt(wanted text) RETURNS integer
     LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
     DECLARE wait integer;
     BEGIN
       DELETE FROM identity.attempt a WHERE a.address_hash IN (
         SELECT old.address_hash FROM identity.attempt old WHERE old.last_at < now() - interval '1 day'
         LIMIT 20 FOR UPDATE SKIP LOCKED);
       INSERT INTO identity.attempt AS a (address_hash, tries, last_at) VALUES (wanted, 0, clock_timestamp())
         ON CONFLICT (address_hash) DO UPDATE SET last_at = excluded.last_at
         RETURNING greatest(0, ceil(extract(epoch FROM a.delay_until - clock_timestamp())))::integer INTO wait;
       IF coalesce(wait, 0) > 0 THEN RETURN wait; END IF;
       UPDATE identity.attempt a SET tries = a.tries + 1,
         delay_until = CASE WHEN a.tries >= 4
           THEN clock_timestamp() + least(900, power(2, least(a.tries - 4, 20))) * interval '1 second' END
       WHERE a.address_hash = wanted;
       RETURN 0;
     END $$`,
  `CREATE FUNCTION identity.forgive_attempts(wanted text) RETURNS void
     LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
       DELETE FROM identity.attempt a WHERE a.address_hash = wanted $$`,
  `CREATE TABLE platform.due (
     kind text NOT NULL,
     org_id uuid NOT NULL,
     ref_id uuid NOT NULL,
     due_at timestamptz NOT NULL,
     CONSTRAINT pk_due PRIMARY KEY (kind, org_id, ref_id)
   )`,
  `CREATE INDEX ix_due__due_at ON platform.due (due_at)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON platform.due TO app`,
];

const FUNCTIONS = [
  'account_by_email(text)',
  'account_by_id(uuid)',
  'session_epoch(uuid)',
  'ensure_account(uuid, text)',
  'set_password(uuid, text)',
  'end_all_sessions(uuid)',
  'note_attempt(text)',
  'forgive_attempts(text)',
];

export class CreateIdentity1795000000000 implements MigrationInterface {
  name = 'CreateIdentity1795000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    for (const signature of FUNCTIONS) {
      await runner.query(`REVOKE ALL ON FUNCTION identity.${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION identity.${signature} TO app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA platform CASCADE`);
    await runner.query(`DROP SCHEMA identity CASCADE`);
  }
}
