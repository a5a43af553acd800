import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, tenantTable } from './sql/tenant-table';

/** What every write and every look leaves behind: audit, access, outbox, replayed answers, dated states. */
const UP = [
  // tx_id orders the feed of changes by commit visibility: a reader stops before the oldest transaction in flight.
  ...tenantTable(
    'audit_entry',
    `org_id uuid NOT NULL, id uuid NOT NULL,
     tx_id bigint NOT NULL,
     at timestamptz NOT NULL DEFAULT now(), party_id uuid NOT NULL, via_id uuid, acting_id uuid,
     request_id text NOT NULL, action text NOT NULL, subject_kind text NOT NULL, subject_id uuid NOT NULL,
     person_id uuid, plan_id uuid, section text, fields text[] NOT NULL DEFAULT '{}',
     CONSTRAINT pk_audit_entry PRIMARY KEY (org_id, id)`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_audit_entry__feed ON audit_entry (org_id, tx_id, id)`,
  `CREATE INDEX ix_audit_entry__person ON audit_entry (org_id, person_id, at, id)`,
  ...tenantTable(
    'access_entry',
    `org_id uuid NOT NULL, id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(), window_start timestamptz NOT NULL,
     party_id uuid NOT NULL, via_id uuid, acting_id uuid, person_id uuid, sections text NOT NULL,
     outcome text NOT NULL, basis text NOT NULL, operation text NOT NULL, request_id text NOT NULL,
     CONSTRAINT pk_access_entry PRIMARY KEY (org_id, id), ${oneOf('access_entry', 'outcome', ['seen', 'denied'])}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE UNIQUE INDEX uq_access_entry__window
     ON access_entry (org_id, person_id, party_id, acting_id, sections, outcome, window_start) NULLS NOT DISTINCT`,
  `CREATE INDEX ix_access_entry__person ON access_entry (org_id, person_id, at, id)`,
  ...tenantTable(
    'outbox',
    `org_id uuid NOT NULL, id uuid NOT NULL, kind text NOT NULL, ref_id uuid NOT NULL, party_id uuid NOT NULL,
     request_id text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), attempts integer NOT NULL DEFAULT 0,
     done_at timestamptz, problem text, CONSTRAINT pk_outbox PRIMARY KEY (org_id, id)`,
  ),
  ...tenantTable(
    'idempotency_entry',
    `org_id uuid NOT NULL, party_id uuid NOT NULL, operation text NOT NULL, key text NOT NULL,
     body_hash text NOT NULL, body jsonb,
     created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT pk_idempotency_entry PRIMARY KEY (org_id, party_id, operation, key)`,
    ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  ),
  `CREATE INDEX ix_idempotency_entry__created ON idempotency_entry (org_id, created_at)`,
  ...tenantTable(
    'state_change',
    `org_id uuid NOT NULL, id uuid NOT NULL, subject_kind text NOT NULL, subject_id uuid NOT NULL,
     state text NOT NULL, detail text, reason text, party_id uuid NOT NULL, via_id uuid,
     at timestamptz NOT NULL DEFAULT now(), CONSTRAINT pk_state_change PRIMARY KEY (org_id, id)`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_state_change__subject ON state_change (org_id, subject_id, at, id)`,
];

export class CreateRecords1795000002000 implements MigrationInterface {
  name = 'CreateRecords1795000002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['state_change', 'idempotency_entry', 'outbox', 'access_entry', 'audit_entry'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
