import type { MigrationInterface, QueryRunner } from 'typeorm';

const livesWhile = (
  more: string,
): string => `CREATE OR REPLACE FUNCTION identity.session_lives(org uuid, wanted uuid)
     RETURNS boolean LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
       SELECT EXISTS (
         SELECT FROM session s JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id
         WHERE s.org_id = org AND s.id = wanted AND s.ended_at IS NULL AND s.expires_at > now() AND p.ended_at IS NULL
           AND (s.account_id IS NULL OR s.account_epoch = identity.session_epoch(s.account_id))${more}) $$`;

const STILL_CLINICAL = `
           AND EXISTS (
             SELECT FROM membership m WHERE m.org_id = org AND m.worker_id = s.party_id AND m.ended_at IS NULL
               AND m.role IN ('practitioner', 'peer_worker'))`;

/** A sitting stands on the authority of the worker on whose device it runs: without their role it is over. */
export class EndSittingsWithTheRole1795000030000 implements MigrationInterface {
  name = 'EndSittingsWithTheRole1795000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(livesWhile(STILL_CLINICAL));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(livesWhile(''));
  }
}
