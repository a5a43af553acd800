import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIVE = `s.account_id = wanted AND s.ended_at IS NULL AND s.expires_at > now()
         AND s.last_seen_at > now() - s.idle_minutes * interval '1 minute'
         AND s.account_epoch = identity.session_epoch(wanted)`;

const UP = [
  // What the browser said of itself, in a word or two: enough to know the kitchen tablet by, and no more.
  `ALTER TABLE session ADD COLUMN device text`,
  // An account asks for its sessions across organisations: the index serves the owner's functions, never a tenant.
  `CREATE INDEX ix_session__account_any_org ON session (account_id) WHERE account_id IS NOT NULL AND ended_at IS NULL`,
  `CREATE FUNCTION identity.sessions_of(wanted uuid)
     RETURNS TABLE (org_id uuid, organisation text, id uuid, method text, device text, name text, created_at timestamptz,
       last_seen_at timestamptz, expires_at timestamptz)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
       SELECT s.org_id, o.name, s.id, s.method, s.device, p.name, s.created_at, s.last_seen_at, s.expires_at
       FROM session s JOIN organisation o ON o.org_id = s.org_id
       JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id AND p.ended_at IS NULL
       WHERE ${LIVE} ORDER BY s.last_seen_at DESC, s.id LIMIT 100 $$`,
  `CREATE FUNCTION identity.end_session_of(wanted uuid, chosen uuid) RETURNS boolean
     LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
       WITH gone AS (UPDATE session s SET ended_at = now() WHERE s.id = chosen AND ${LIVE} RETURNING s.id)
       SELECT EXISTS (SELECT FROM gone) $$`,
  ...['sessions_of(uuid)', 'end_session_of(uuid, uuid)'].flatMap((signature) => [
    `REVOKE ALL ON FUNCTION identity.${signature} FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION identity.${signature} TO app`,
  ]),
];

/** An account sees where it is signed in, in every organisation, and ends one session without ending them all. */
export class TellOwnSessions1795000040000 implements MigrationInterface {
  name = 'TellOwnSessions1795000040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION identity.end_session_of(uuid, uuid)`);
    await runner.query(`DROP FUNCTION identity.sessions_of(uuid)`);
    await runner.query(`DROP INDEX ix_session__account_any_org`);
    await runner.query(`ALTER TABLE session DROP COLUMN device`);
  }
}
