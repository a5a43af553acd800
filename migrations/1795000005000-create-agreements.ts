import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const STAMPS = `version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;
const STANCES = ['agree', 'agree_in_part', 'disagree', 'declined', 'unable'];
const METHODS = ['own_account', 'one_time_link', 'device_signature', 'signed_paper', 'spoken'];
const FROZEN_TABLES = ['plan_version', 'attestation', 'attachment'];

/** Privileges do not bind an owner: a trigger does, so what was agreed stays as it was for `migrator` too. */
const freeze = (table: string): string[] => [
  `CREATE TRIGGER tr_${table}__frozen BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION platform.refuse_change()`,
  `CREATE TRIGGER tr_${table}__no_truncate BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()`,
];

const UP = [
  `CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
     BEGIN RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`,
  ...tenantTable(
    'attachment',
    `${ID}, person_id uuid NOT NULL, media_type text NOT NULL, sha256 text NOT NULL, size integer NOT NULL,
     bytes bytea NOT NULL, party_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(),
     ${pk('attachment')}, ${references('attachment', 'person_id', 'person')}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_attachment__person ON attachment (org_id, person_id)`,
  ...tenantTable(
    'proposal',
    `${ID}, plan_id uuid NOT NULL, draft integer NOT NULL, status text NOT NULL, schema_version integer NOT NULL, bytes bytea NOT NULL,
     hash text NOT NULL, previous_hash text, closed_at timestamptz, closed_by uuid, closing_reason text, ${STAMPS},
     ${pk('proposal')}, ${references('proposal', 'plan_id', 'plan')},
     ${oneOf('proposal', 'status', ['open', 'agreed', 'without_agreement', 'withdrawn'])}`,
  ),
  `CREATE INDEX ix_proposal__plan ON proposal (org_id, plan_id)`,
  `CREATE UNIQUE INDEX uq_proposal__open ON proposal (org_id, plan_id) WHERE status = 'open'`,
  `CREATE FUNCTION platform.refuse_reproposal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
     BEGIN
       IF OLD.status <> 'open'
          OR (NEW.org_id, NEW.id, NEW.plan_id, NEW.draft, NEW.schema_version, NEW.bytes, NEW.hash, NEW.created_by, NEW.created_at)
          IS DISTINCT FROM
             (OLD.org_id, OLD.id, OLD.plan_id, OLD.draft, OLD.schema_version, OLD.bytes, OLD.hash, OLD.created_by, OLD.created_at)
          OR NEW.previous_hash IS DISTINCT FROM OLD.previous_hash
       THEN RAISE EXCEPTION 'a proposal is frozen' USING ERRCODE = 'restrict_violation'; END IF;
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER tr_proposal__frozen BEFORE UPDATE ON proposal
     FOR EACH ROW EXECUTE FUNCTION platform.refuse_reproposal()`,
  `CREATE TRIGGER tr_proposal__kept BEFORE DELETE ON proposal
     FOR EACH ROW EXECUTE FUNCTION platform.refuse_change()`,
  `CREATE TRIGGER tr_proposal__no_truncate BEFORE TRUNCATE ON proposal
     FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()`,
  ...tenantTable(
    'attestation',
    `${ID}, proposal_id uuid NOT NULL, plan_id uuid NOT NULL, party_id uuid NOT NULL, capacity text NOT NULL,
     stance text NOT NULL, words text, method text NOT NULL, evidence jsonb NOT NULL DEFAULT '{}', hash text NOT NULL,
     attachment_id uuid, recorded_by uuid NOT NULL, via_id uuid, at timestamptz NOT NULL DEFAULT now(),
     ${pk('attestation')}, ${references('attestation', 'proposal_id', 'proposal')},
     ${references('attestation', 'plan_id', 'plan')}, ${references('attestation', 'party_id', 'party')},
     ${references('attestation', 'attachment_id', 'attachment')},
     ${oneOf('attestation', 'stance', STANCES)}, ${oneOf('attestation', 'method', METHODS)},
     ${oneOf('attestation', 'capacity', ['person', 'attorney', 'deputy', 'supporter', 'worker'])}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_attestation__proposal ON attestation (org_id, proposal_id)`,
  ...tenantTable(
    'plan_version',
    `${ID}, plan_id uuid NOT NULL, number integer NOT NULL, proposal_id uuid NOT NULL, basis text NOT NULL,
     reason text, explanation text, capacity_basis text, offer_again_by date, schema_version integer NOT NULL,
     bytes bytea NOT NULL, hash text NOT NULL, previous_hash text,
     at timestamptz NOT NULL DEFAULT now(), party_id uuid NOT NULL,
     ${pk('plan_version')}, CONSTRAINT uq_plan_version__number UNIQUE (org_id, plan_id, number),
     CONSTRAINT uq_plan_version__proposal UNIQUE (org_id, proposal_id),
     ${references('plan_version', 'plan_id', 'plan')}, ${references('plan_version', 'proposal_id', 'proposal')},
     ${oneOf('plan_version', 'basis', ['agreed', 'without_agreement'])},
     CONSTRAINT ck_plan_version__reason CHECK ((basis = 'without_agreement') = (reason IS NOT NULL))`,
    ['SELECT', 'INSERT'],
  ),
  ...tenantTable(
    'disagreement',
    `${ID}, plan_id uuid NOT NULL, proposal_id uuid, about text NOT NULL, position text NOT NULL, status text NOT NULL,
     raised_by uuid NOT NULL, response text, responded_by uuid, responded_at timestamptz,
     settlement text, settled_by uuid, settled_at timestamptz, ${STAMPS},
     ${pk('disagreement')}, ${references('disagreement', 'plan_id', 'plan')},
     ${references('disagreement', 'proposal_id', 'proposal')},
     ${oneOf('disagreement', 'status', ['open', 'answered', 'settled'])}`,
  ),
  `CREATE INDEX ix_disagreement__plan ON disagreement (org_id, plan_id)`,
  ...FROZEN_TABLES.flatMap(freeze),
  `ALTER TABLE session ADD ${references('session', 'proposal_id', 'proposal')}`,
  `ALTER TABLE one_time_link ADD ${references('one_time_link', 'proposal_id', 'proposal')}`,
];

export class CreateAgreements1795000005000 implements MigrationInterface {
  name = 'CreateAgreements1795000005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE one_time_link DROP CONSTRAINT fk_one_time_link__proposal`);
    await runner.query(`ALTER TABLE session DROP CONSTRAINT fk_session__proposal`);
    for (const table of 'disagreement plan_version attestation proposal attachment'.split(' '))
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION platform.refuse_reproposal()`);
    await runner.query(`DROP FUNCTION platform.refuse_change()`);
  }
}
