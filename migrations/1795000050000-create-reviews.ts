import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, references, tenantTable } from './sql/tenant-table';

const ID = `org_id uuid NOT NULL, id uuid NOT NULL`;
const STAMPS = `version integer NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL, updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid NOT NULL`;
const pk = (table: string): string => `CONSTRAINT pk_${table} PRIMARY KEY (org_id, id)`;
const STATUSES = ['scheduled', 'preparing', 'held', 'agreed', 'postponed', 'cancelled'];
const ZONE = `coalesce((SELECT t.timezone FROM episode e JOIN team t ON t.org_id = e.org_id AND t.id = e.team_id
    WHERE e.org_id = p.org_id AND e.person_id = p.person_id AND e.lead AND e.closed_at IS NULL), o.timezone)`;

const UP = [
  // What an organisation says of its reviews, beside how often; see the rule of plans below.
  `ALTER TABLE organisation
     ADD COLUMN review_roll text NOT NULL DEFAULT 'previous'
       CONSTRAINT ck_organisation__review_roll CHECK (review_roll IN ('previous', 'next', 'nearest', 'none')),
     ADD COLUMN review_after_event_days integer NOT NULL DEFAULT 7`,
  // Public holidays are put here, year by year, when a review is first dated in that year; own closures by hand. One
  // that was taken away stays, so that it is not put there again.
  ...tenantTable(
    'closure',
    `${ID}, from_on date NOT NULL, to_on date NOT NULL, name text NOT NULL, source text NOT NULL, region text,
     removed_at timestamptz, removed_by uuid, ${STAMPS}, ${pk('closure')},
     ${oneOf('closure', 'source', ['public', 'own'])}, CONSTRAINT ck_closure__order CHECK (from_on <= to_on)`,
  ),
  `CREATE INDEX ix_closure__to_on ON closure (org_id, to_on)`,
  `CREATE UNIQUE INDEX uq_closure__public ON closure (org_id, region, from_on, name) WHERE source = 'public'`,
  ...tenantTable(
    'review',
    `${ID}, plan_id uuid NOT NULL, status text NOT NULL, basis text NOT NULL, event text, reason text,
     nominal_on date NOT NULL, anchor_day integer NOT NULL, due_on date NOT NULL, timezone text NOT NULL,
     follows_id uuid, request_id uuid, attendees jsonb NOT NULL DEFAULT '[]',
     held_on date, held_at timestamptz, held_by uuid, agreed_version integer, agreed_at timestamptz,
     closed_at timestamptz, closed_by uuid, closing_reason text, wish_of text, ${STAMPS},
     ${pk('review')}, ${references('review', 'plan_id', 'plan')}, ${references('review', 'follows_id', 'review', 'fk_review__follows')},
     ${references('review', 'request_id', 'review_request', 'fk_review__request')},
     ${oneOf('review', 'status', STATUSES)},
     ${oneOf('review', 'basis', ['first', 'interval', 'event', 'asked', 'by_hand', 'postponed'])},
     ${oneOf('review', 'event', ['discharge', 'admission', 'crisis', 'change_of_team', 'change_of_home', 'other'])},
     ${oneOf('review', 'wish_of', ['person', 'supporter', 'team'])},
     CONSTRAINT ck_review__held CHECK ((status IN ('held', 'agreed')) = (held_on IS NOT NULL)),
     CONSTRAINT ck_review__agreed CHECK ((status = 'agreed') = (agreed_version IS NOT NULL)),
     CONSTRAINT ck_review__postponed CHECK (status <> 'postponed' OR (wish_of IS NOT NULL AND closing_reason IS NOT NULL))`,
  ),
  `CREATE INDEX ix_review__plan ON review (org_id, plan_id, id)`,
  `CREATE UNIQUE INDEX uq_review__to_come ON review (org_id, plan_id) WHERE status IN ('scheduled', 'preparing')`,
  ...tenantTable(
    'review_entry',
    `${ID}, plan_id uuid NOT NULL, review_id uuid NOT NULL, kind text NOT NULL, words text NOT NULL,
     party_id uuid NOT NULL, via_id uuid, removed_at timestamptz, removed_by uuid, ${STAMPS},
     ${pk('review_entry')}, ${references('review_entry', 'plan_id', 'plan')},
     ${references('review_entry', 'review_id', 'review')}, ${references('review_entry', 'party_id', 'party')},
     ${oneOf('review_entry', 'kind', ['agenda', 'contribution', 'worked', 'not_worked'])}`,
  ),
  `CREATE INDEX ix_review_entry__review ON review_entry (org_id, review_id, id)`,
  // What a review changed in goals and steps is progress like any other: here stands which of it came of the review.
  ...tenantTable(
    'review_change',
    `${ID}, plan_id uuid NOT NULL, review_id uuid NOT NULL, item_id uuid NOT NULL, progress_id uuid NOT NULL,
     ${pk('review_change')}, ${references('review_change', 'plan_id', 'plan')},
     ${references('review_change', 'review_id', 'review')}, ${references('review_change', 'item_id', 'plan_item')},
     ${references('review_change', 'progress_id', 'progress')}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE INDEX ix_review_change__review ON review_change (org_id, review_id, id)`,
  // How often this plan is reviewed, where that is otherwise than in the organisation; the latest counts, null goes back.
  ...tenantTable(
    'plan_review_rule',
    `${ID}, plan_id uuid NOT NULL, nth integer NOT NULL, every_months integer, reason text NOT NULL,
     party_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(),
     ${pk('plan_review_rule')}, ${references('plan_review_rule', 'plan_id', 'plan')}`,
    ['SELECT', 'INSERT'],
  ),
  `CREATE UNIQUE INDEX uq_plan_review_rule__nth ON plan_review_rule (org_id, plan_id, nth)`,
  // Every plan that goes on has its review in the calendar, as the day that stood at it says.
  `INSERT INTO review (org_id, id, plan_id, status, basis, nominal_on, anchor_day, due_on, timezone, created_by, updated_by)
   SELECT p.org_id, gen_random_uuid(), p.id, 'scheduled', 'by_hand', p.review_on, extract(day FROM p.review_on), p.review_on,
     ${ZONE}, p.updated_by, p.updated_by
   FROM plan p JOIN organisation o ON o.org_id = p.org_id WHERE p.status <> 'ended' AND p.review_on IS NOT NULL`,
  `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
   SELECT 'review', org_id, id, due_on::timestamp AT TIME ZONE timezone FROM review`,
  `INSERT INTO state_change (org_id, id, subject_kind, subject_id, state, detail, party_id)
   SELECT org_id, gen_random_uuid(), 'review', id, 'scheduled', due_on::text, created_by FROM review`,
];

/** Reviews: when, what people bring to them and say of them, and what came of it. */
export class CreateReviews1795000050000 implements MigrationInterface {
  name = 'CreateReviews1795000050000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM platform.due WHERE kind = 'review'`);
    await runner.query(`DELETE FROM state_change WHERE subject_kind = 'review'`);
    for (const table of 'plan_review_rule review_change review_entry review closure'.split(' '))
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(
      `ALTER TABLE organisation DROP COLUMN review_roll, DROP COLUMN review_after_event_days`,
    );
  }
}
