import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const STAMPS = `version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;

const UP = [
  ...tenantTable(
    'organisation',
    `org_id uuid NOT NULL CONSTRAINT pk_organisation PRIMARY KEY,
     name text NOT NULL, timezone text NOT NULL, locale text NOT NULL, region text NOT NULL,
     review_every_months integer NOT NULL DEFAULT 6, first_review_within_days integer NOT NULL DEFAULT 28,
     reading_age_target integer NOT NULL DEFAULT 11, small_number_threshold integer NOT NULL DEFAULT 5,
     session_idle_minutes integer NOT NULL DEFAULT 30, session_hours integer NOT NULL DEFAULT 12, ${STAMPS}`,
  ),
  ...tenantTable(
    'party',
    `${ID}, kind text NOT NULL, account_id uuid, name text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz,
     ${pk('party')}, ${oneOf('party', 'kind', ['worker', 'person', 'supporter', 'client', 'system'])}`,
  ),
  `CREATE INDEX ix_party__account ON party (org_id, account_id)`,
  ...tenantTable(
    'worker',
    `${ID}, email text NOT NULL, job_title text, left_at timestamptz, ${STAMPS},
     ${pk('worker')}, CONSTRAINT uq_worker__email UNIQUE (org_id, email),
     ${references('worker', 'id', 'party', 'fk_worker__party')}`,
  ),
  ...tenantTable(
    'team',
    `${ID}, name text NOT NULL, kind text NOT NULL, timezone text, closed_at timestamptz, ${STAMPS},
     ${pk('team')}, CONSTRAINT uq_team__name UNIQUE (org_id, name)`,
  ),
  ...tenantTable(
    'membership',
    `${ID}, worker_id uuid NOT NULL, team_id uuid, role text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(), created_by uuid NOT NULL,
     ended_at timestamptz, ended_by uuid,
     ${pk('membership')}, ${references('membership', 'worker_id', 'worker')},
     ${references('membership', 'team_id', 'team')},
     ${oneOf('membership', 'role', ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'])}`,
  ),
  `CREATE UNIQUE INDEX uq_membership__live ON membership (org_id, worker_id, role, team_id)
     NULLS NOT DISTINCT WHERE ended_at IS NULL`,
  `CREATE INDEX ix_membership__team ON membership (org_id, team_id)`,
  ...tenantTable(
    'session',
    `${ID}, party_id uuid NOT NULL, account_id uuid, account_epoch integer, secret_hash text NOT NULL,
     method text NOT NULL, via_id uuid, via_session_id uuid, plan_id uuid, proposal_id uuid,
     idle_minutes integer NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
     last_seen_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz NOT NULL, ended_at timestamptz,
     ${pk('session')}, CONSTRAINT uq_session__secret UNIQUE (org_id, secret_hash),
     ${references('session', 'party_id', 'party')}, ${references('session', 'via_id', 'party')},
     ${references('session', 'via_session_id', 'session')},
     ${oneOf('session', 'method', ['password', 'link', 'sitting'])}`,
  ),
  `CREATE INDEX ix_session__party ON session (org_id, party_id)`,
  ...tenantTable(
    'one_time_link',
    `${ID}, party_id uuid NOT NULL, purpose text NOT NULL, email text NOT NULL, secret_hash text,
     plan_id uuid, proposal_id uuid, requested_by uuid, created_at timestamptz NOT NULL DEFAULT now(),
     sent_at timestamptz, expires_at timestamptz NOT NULL, used_at timestamptz, withdrawn_at timestamptz,
     ${pk('one_time_link')}, CONSTRAINT uq_one_time_link__secret UNIQUE (org_id, secret_hash),
     ${references('one_time_link', 'party_id', 'party')},
     ${oneOf('one_time_link', 'purpose', ['sign_in', 'password_reset', 'invitation', 'attestation'])}`,
  ),
  `CREATE INDEX ix_one_time_link__party ON one_time_link (org_id, party_id)`,
  ...tenantTable(
    'api_key',
    `${ID}, party_id uuid NOT NULL, prefix text NOT NULL, secret_hash text NOT NULL, scopes text[] NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(), created_by uuid NOT NULL, expires_at timestamptz NOT NULL,
     last_used_on date, revoked_at timestamptz, revoked_by uuid,
     ${pk('api_key')}, CONSTRAINT uq_api_key__secret UNIQUE (org_id, secret_hash),
     ${references('api_key', 'party_id', 'party')}`,
  ),
  `CREATE INDEX ix_api_key__party ON api_key (org_id, party_id)`,
  `CREATE FUNCTION identity.parties_of(wanted uuid)
     RETURNS TABLE (org_id uuid, organisation text, party_id uuid, kind text, name text)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
       SELECT p.org_id, o.name, p.id, p.kind, p.name FROM party p JOIN organisation o ON o.org_id = p.org_id
       WHERE p.account_id = wanted AND p.ended_at IS NULL
       ORDER BY array_position(ARRAY['worker', 'person', 'supporter'], p.kind), p.created_at, p.id $$`,
  `REVOKE ALL ON FUNCTION identity.parties_of(uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION identity.parties_of(uuid) TO app`,
  // A sitting ends with the session of the worker on whose device it runs. As the caller, so within their tenant; a
  // function, so that the look-up of every other session does not plan this question.
  `CREATE FUNCTION identity.session_lives(org uuid, wanted uuid) RETURNS boolean
     LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, public AS $$
       SELECT EXISTS (
         SELECT FROM session s JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id
         WHERE s.org_id = org AND s.id = wanted AND s.ended_at IS NULL AND s.expires_at > now() AND p.ended_at IS NULL
           AND (s.account_id IS NULL OR s.account_epoch = identity.session_epoch(s.account_id))) $$`,
  `REVOKE ALL ON FUNCTION identity.session_lives(uuid, uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION identity.session_lives(uuid, uuid) TO app`,
  // A log-in looks across organisations by account: this index serves the owner's function above, never a tenant.
  `CREATE INDEX ix_party__account_any_org ON party (account_id) WHERE account_id IS NOT NULL`,
];

export class CreateOrganisations1795000001000 implements MigrationInterface {
  name = 'CreateOrganisations1795000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION identity.session_lives(uuid, uuid)`);
    await runner.query(`DROP FUNCTION identity.parties_of(uuid)`);
    for (const table of [
      'api_key',
      'one_time_link',
      'session',
      'membership',
      'team',
      'worker',
      'party',
      'organisation',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}
