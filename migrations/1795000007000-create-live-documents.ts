import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const LANES = ['own', 'dictation', 'professional'];

// Each document is a log of updates numbered without a gap, and two places from which to read it: `snapshot` holds all up
// to snapshot_seq and is where loading begins; `floor` holds all that is no longer kept update by update.
const UP = [
  ...tenantTable(
    'live_document',
    `org_id uuid NOT NULL, id uuid NOT NULL, plan_id uuid NOT NULL, section text NOT NULL, lane text NOT NULL,
     last_seq integer NOT NULL DEFAULT 0, snapshot bytea, snapshot_seq integer NOT NULL DEFAULT 0, floor bytea,
     floor_seq integer NOT NULL DEFAULT 0, created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT pk_live_document PRIMARY KEY (org_id, id), ${references('live_document', 'plan_id', 'plan')},
     ${oneOf('live_document', 'lane', LANES)}`,
  ),
  `CREATE UNIQUE INDEX uq_live_document__place ON live_document (org_id, plan_id, section, lane)`,
  // What is older than a day and below the snapshot is cleared away: DELETE, and no UPDATE.
  ...tenantTable(
    'live_update',
    `org_id uuid NOT NULL, document_id uuid NOT NULL, seq integer NOT NULL, payload bytea NOT NULL,
     draft integer NOT NULL, revisions jsonb NOT NULL, party_id uuid NOT NULL, via_id uuid,
     at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT pk_live_update PRIMARY KEY (org_id, document_id, seq),
     ${references('live_update', 'document_id', 'live_document')}`,
    ['SELECT', 'INSERT', 'DELETE'],
  ),
  ...tenantTable(
    'live_author',
    `org_id uuid NOT NULL, document_id uuid NOT NULL, client_id bigint NOT NULL, from_clock bigint NOT NULL,
     party_id uuid, via_id uuid, provenance jsonb NOT NULL, fields text[] NOT NULL DEFAULT '{}',
     CONSTRAINT pk_live_author PRIMARY KEY (org_id, document_id, client_id, from_clock),
     ${references('live_author', 'document_id', 'live_document')}`,
  ),
];

export class CreateLiveDocuments1795000007000 implements MigrationInterface {
  name = 'CreateLiveDocuments1795000007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['live_author', 'live_update', 'live_document'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
