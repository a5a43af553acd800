import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const STAMPS = `version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;
const SECTIONS = [
  'about_me', 'strengths', 'values_preferences', 'needs_barriers', 'goals', 'inclusion', 'staying_well', 'safety',
  'crisis', 'advance_choices', 'formulation', 'reviews', 'measures', 'circle',
]; // prettier-ignore

const UP = [
  ...tenantTable(
    'person',
    `${ID}, name text NOT NULL, family_name text, given_name text, called_as text, pronouns text, date_of_birth text,
     language text, interpreter_needed boolean NOT NULL DEFAULT false, communication_needs text,
     formats text[] NOT NULL DEFAULT '{}', preferred_words text, contacts jsonb NOT NULL DEFAULT '[]',
     equality jsonb NOT NULL DEFAULT '{}', deceased_on date, merged_into_id uuid,
     entered_in_error_at timestamptz, entered_in_error_reason text, correct_person_id uuid,
     released_identifiers jsonb NOT NULL DEFAULT '[]', ${STAMPS},
     ${pk('person')}, ${references('person', 'id', 'party', 'fk_person__party')},
     ${references('person', 'merged_into_id', 'person')}, ${references('person', 'correct_person_id', 'person')}`,
  ),
  `CREATE INDEX ix_person__name ON person (org_id, name, id)`,
  ...tenantTable(
    'person_identifier',
    `org_id uuid NOT NULL, system text NOT NULL, value text NOT NULL, person_id uuid NOT NULL,
     CONSTRAINT pk_person_identifier PRIMARY KEY (org_id, system, value),
     ${references('person_identifier', 'person_id', 'person')}`,
    ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  ),
  `CREATE INDEX ix_person_identifier__person ON person_identifier (org_id, person_id)`,
  `CREATE INDEX ix_person_identifier__value ON person_identifier (org_id, value)`,
  ...tenantTable(
    'person_name_key',
    `org_id uuid NOT NULL, key text COLLATE "C" NOT NULL, person_id uuid NOT NULL, weight smallint NOT NULL,
     CONSTRAINT pk_person_name_key PRIMARY KEY (org_id, key, person_id),
     ${references('person_name_key', 'person_id', 'person')}`,
    ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  ),
  `CREATE INDEX ix_person_name_key__person ON person_name_key (org_id, person_id)`,
  ...tenantTable(
    'supporter',
    `${ID}, person_id uuid NOT NULL, relationship text NOT NULL, roles text[] NOT NULL DEFAULT '{}',
     wanted text NOT NULL, email text, phone text, ended_at timestamptz, ${STAMPS},
     ${pk('supporter')}, ${references('supporter', 'id', 'party', 'fk_supporter__party')},
     ${references('supporter', 'person_id', 'person')}, ${oneOf('supporter', 'wanted', ['yes', 'no', 'not_asked'])}`,
  ),
  `CREATE INDEX ix_supporter__person ON supporter (org_id, person_id)`,
  ...tenantTable(
    'episode',
    `${ID}, person_id uuid NOT NULL, team_id uuid NOT NULL, lead boolean NOT NULL DEFAULT false,
     referred_on date NOT NULL, key_worker_id uuid, legal_status text, closed_at timestamptz, closing_view text,
     return_route text, ${STAMPS}, ${pk('episode')}, ${references('episode', 'person_id', 'person')},
     ${references('episode', 'team_id', 'team')}, ${references('episode', 'key_worker_id', 'worker')}`,
  ),
  `CREATE INDEX ix_episode__person ON episode (org_id, person_id)`,
  `CREATE INDEX ix_episode__team ON episode (org_id, team_id, person_id)`,
  `CREATE INDEX ix_episode__key_worker ON episode (org_id, key_worker_id)`,
  `CREATE UNIQUE INDEX uq_episode__open_in_team ON episode (org_id, person_id, team_id) WHERE closed_at IS NULL`,
  `CREATE UNIQUE INDEX uq_episode__lead ON episode (org_id, person_id) WHERE lead AND closed_at IS NULL`,
  ...tenantTable(
    'circle_member',
    `${ID}, person_id uuid NOT NULL, party_id uuid NOT NULL, brings text, from_on date NOT NULL, to_on date, ${STAMPS},
     ${pk('circle_member')}, ${references('circle_member', 'person_id', 'person')},
     ${references('circle_member', 'party_id', 'party')}`,
  ),
  `CREATE INDEX ix_circle_member__person ON circle_member (org_id, person_id)`,
  `CREATE INDEX ix_circle_member__party ON circle_member (org_id, party_id)`,
  ...tenantTable(
    'cover',
    `${ID}, covering_worker_id uuid NOT NULL, team_id uuid, covered_worker_id uuid, starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL, reason text NOT NULL, ended_at timestamptz, ${STAMPS},
     ${pk('cover')}, ${references('cover', 'covering_worker_id', 'worker')}, ${references('cover', 'team_id', 'team')},
     ${references('cover', 'covered_worker_id', 'worker')},
     CONSTRAINT ck_cover__one_subject CHECK (num_nonnulls(team_id, covered_worker_id) = 1),
     CONSTRAINT ck_cover__period CHECK (ends_at > starts_at)`,
  ),
  `CREATE INDEX ix_cover__covering_worker ON cover (org_id, covering_worker_id)`,
  ...tenantTable(
    'consent',
    `${ID}, person_id uuid NOT NULL, section text NOT NULL, recipient_id uuid NOT NULL, purpose text NOT NULL,
     status text NOT NULL, basis text NOT NULL, words text, expires_on date, ${STAMPS},
     ${pk('consent')}, ${references('consent', 'person_id', 'person')}, ${references('consent', 'recipient_id', 'party')},
     ${oneOf('consent', 'section', SECTIONS)},
     ${oneOf('consent', 'basis', ['proposed', 'own', 'sitting', 'spoken', 'written'])},
     ${oneOf('consent', 'status', ['proposed', 'given', 'narrowed', 'withdrawn', 'expired', 'refused'])}`,
  ),
  `CREATE INDEX ix_consent__recipient ON consent (org_id, recipient_id)`,
  `CREATE UNIQUE INDEX uq_consent__live ON consent (org_id, person_id, recipient_id, section, purpose)
     WHERE status IN ('proposed', 'given', 'narrowed')`,
];

export class CreatePeople1795000003000 implements MigrationInterface {
  name = 'CreatePeople1795000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = 'consent cover circle_member episode supporter person_name_key person_identifier person';
    for (const table of tables.split(' ')) await runner.query(`DROP TABLE ${table}`);
  }
}
