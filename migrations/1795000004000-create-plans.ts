import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const STAMPS = `version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;
const KINDS = [
  'about_me', 'value', 'preference', 'strength', 'need', 'barrier', 'unmet_need', 'goal', 'step', 'crisis_contact',
]; // prettier-ignore

// `draft` counts proposals: an entry whose number is above the plan's in_force_draft is new and not agreed.
const UP = [
  ...tenantTable(
    'plan',
    `${ID}, person_id uuid NOT NULL, status text NOT NULL, review_on date, review_responsible_id uuid,
     draft integer NOT NULL DEFAULT 1, in_force_version integer, in_force_draft integer, ended_at timestamptz, ${STAMPS},
     ${pk('plan')}, ${references('plan', 'person_id', 'person')},
     ${references('plan', 'review_responsible_id', 'worker')},
     ${oneOf('plan', 'status', ['not_yet_agreed', 'active', 'paused', 'ended'])}`,
  ),
  `CREATE UNIQUE INDEX uq_plan__live ON plan (org_id, person_id) WHERE status <> 'ended'`,
  `CREATE INDEX ix_plan__person ON plan (org_id, person_id)`,
  ...tenantTable(
    'plan_item',
    `${ID}, plan_id uuid NOT NULL, parent_id uuid, kind text NOT NULL, section text NOT NULL,
     position integer NOT NULL, attributes jsonb NOT NULL DEFAULT '{}', draft integer NOT NULL, removed_at timestamptz, removed_by uuid,
     removed_reason text, ${STAMPS},
     ${pk('plan_item')}, ${references('plan_item', 'plan_id', 'plan')},
     ${references('plan_item', 'parent_id', 'plan_item')}, ${oneOf('plan_item', 'kind', KINDS)},
     CONSTRAINT ck_plan_item__parent CHECK ((kind = 'step') = (parent_id IS NOT NULL))`,
  ),
  `CREATE INDEX ix_plan_item__plan ON plan_item (org_id, plan_id, kind)`,
  `CREATE INDEX ix_plan_item__parent ON plan_item (org_id, parent_id)`,
  ...tenantTable(
    'plan_text',
    `org_id uuid NOT NULL, item_id uuid NOT NULL, field text NOT NULL, lane text NOT NULL, plan_id uuid NOT NULL,
     passages jsonb NOT NULL, draft integer NOT NULL, revision integer NOT NULL DEFAULT 1,
     updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL,
     CONSTRAINT pk_plan_text PRIMARY KEY (org_id, item_id, field, lane),
     ${references('plan_text', 'item_id', 'plan_item')}, ${references('plan_text', 'plan_id', 'plan')},
     ${oneOf('plan_text', 'lane', ['own', 'dictation', 'professional'])}`,
  ),
  `CREATE INDEX ix_plan_text__plan ON plan_text (org_id, plan_id)`,
  ...tenantTable(
    'suggestion',
    `${ID}, plan_id uuid NOT NULL, item_id uuid NOT NULL, field text NOT NULL, words text NOT NULL, lang text NOT NULL,
     status text NOT NULL, decided_at timestamptz, decided_by uuid, ${STAMPS},
     ${pk('suggestion')}, ${references('suggestion', 'plan_id', 'plan')},
     ${references('suggestion', 'item_id', 'plan_item')},
     ${oneOf('suggestion', 'status', ['waiting', 'accepted', 'left', 'withdrawn'])}`,
  ),
  `CREATE INDEX ix_suggestion__plan ON suggestion (org_id, plan_id)`,
  // Progress is append-only, apart from content and outside every hash: it shows over whatever version is in force.
  ...tenantTable(
    'progress',
    `${ID}, plan_id uuid NOT NULL, item_id uuid NOT NULL, state text NOT NULL, on_date date NOT NULL, note text,
     successor_id uuid, party_id uuid NOT NULL, via_id uuid, at timestamptz NOT NULL DEFAULT now(),
     ${pk('progress')}, ${references('progress', 'plan_id', 'plan')}, ${references('progress', 'item_id', 'plan_item')},
     ${references('progress', 'successor_id', 'plan_item')}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_progress__plan ON progress (org_id, plan_id, item_id, id)`,
  ...tenantTable(
    'review_request',
    `${ID}, plan_id uuid NOT NULL, words text, party_id uuid NOT NULL, via_id uuid,
     at timestamptz NOT NULL DEFAULT now(), answered_at timestamptz, answered_by uuid,
     ${pk('review_request')}, ${references('review_request', 'plan_id', 'plan')}`,
  ),
  `CREATE INDEX ix_review_request__plan ON review_request (org_id, plan_id)`,
  `ALTER TABLE session ADD ${references('session', 'plan_id', 'plan')}`,
  `ALTER TABLE one_time_link ADD ${references('one_time_link', 'plan_id', 'plan')}`,
];

export class CreatePlans1795000004000 implements MigrationInterface {
  name = 'CreatePlans1795000004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE one_time_link DROP CONSTRAINT fk_one_time_link__plan`);
    await runner.query(`ALTER TABLE session DROP CONSTRAINT fk_session__plan`);
    for (const table of 'review_request progress suggestion plan_text plan_item plan'.split(' '))
      await runner.query(`DROP TABLE ${table}`);
  }
}
