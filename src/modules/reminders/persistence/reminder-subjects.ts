import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { isStepOver, STEP_STATES } from '../../plans';
import { reviewToCome } from '../../reviews';
import type { ReminderKind } from '../domain/rules';

/** A reminder whose date is new: what is to be told, and when, has to be planned. */
export interface DatedReminder {
  readonly id: string;
  readonly kind: ReminderKind;
  /** Null: a consent of somebody who never had a plan. */
  readonly planId: string | null;
  readonly dueOn: string;
  readonly timezone: string;
  readonly generation: number;
}

/** Whose dates are looked at: plans with their people, and people who have none. */
export interface Whose {
  readonly planIds: readonly string[];
  readonly personIds: readonly string[];
}

/** How a date came to be looked at: it is the first of its subject or another than before, is wanted again, or has others to tell. */
type Was = 'new' | 'moved' | 'settled' | 'same';

/** One of something that is new, or is not as it was. */
export interface WatchedReminder extends DatedReminder {
  readonly subjectId: string;
  /** What it was until now. Of what had another day, what was told is no longer so. */
  readonly was: Was;
  /** When it was, as the database writes it, of what is wanted again on the same day; else null. */
  readonly settledAt: string | null;
  /** Its day is behind us, where the person is supported. */
  readonly over: boolean;
}

/** One that is planned by other rules. */
interface ReplannedReminder extends DatedReminder {
  /** Somebody higher has heard of this date already. */
  readonly escalated: boolean;
}

/** A reminder that is no longer wanted. */
interface SettledReminder {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly subjectId: string;
}

/** Something with a date, as it is now. */
interface Subject {
  readonly kind: ReminderKind;
  readonly subjectId: string;
  readonly planId: string | null;
  readonly personId: string;
  readonly ownerId: string | null;
  readonly dueOn: string;
  readonly zone: string;
  readonly was: Was;
  readonly settledAt: string | null;
  readonly over: boolean;
}

/** Agreement is waited for so many days before anybody is reminded. */
const DAYS_TO_AGREE = 7;

// Where the person is supported: the team that leads, else the organisation.
const zoneOf = (
  person: string,
): string => `coalesce((SELECT t.timezone FROM episode e JOIN team t ON t.org_id = e.org_id AND t.id = e.team_id
  WHERE e.org_id = $1 AND e.person_id = ${person} AND e.closed_at IS NULL ORDER BY e.lead DESC, e.id LIMIT 1),
  (SELECT timezone FROM organisation WHERE org_id = $1))`;
const OVER = STEP_STATES.filter(isStepOver).map((state) => `'${state}'`);
const OPEN_STEP = `(SELECT coalesce(bool_and(s.state NOT IN (${OVER.join(', ')})), true) FROM (
  SELECT g.state FROM progress g WHERE g.org_id = $1 AND g.plan_id = i.plan_id AND g.item_id = i.id
  ORDER BY g.nth DESC LIMIT 1) s)`;

// "The person" needs no id; a resource, or a neighbour who is named in words, is nobody whom we could tell.
const STEP_OWNER = `coalesce((i.attributes -> 'owner' ->> 'partyId')::uuid,
  CASE WHEN i.attributes -> 'owner' ->> 'kind' = 'person' THEN l.person_id END)`;

// That it has run out is still to be told: nothing ran meanwhile, or the hour has not come.
const TO_BE_TOLD = `EXISTS (SELECT FROM reminder x JOIN reminder_occurrence o ON o.org_id = $1 AND o.reminder_id = x.id
    AND o.generation = x.generation AND o.state = 'waiting' AND o.days > 0
  WHERE x.org_id = $1 AND x.kind = 'consent' AND x.subject_id = c.id AND x.settled_at IS NULL AND x.due_on = c.expires_on)`;

/**
 * All that these plans are to be reminded of now, and their people, and these people ($3): a consent is the person's, and
 * goes with the plan that they have or had last, whatever became of it, or with none. The day by which a plan is to be
 * agreed stays where it was first seen, whatever zone the clocks are of since. Made once: looked up anew for each reminder,
 * the steps of 200 plans took over 20 s (once: 0.1 s).
 */
const WANTED = `
  plans AS (
    SELECT l.id, l.person_id, l.review_responsible_id, ${zoneOf('l.person_id')} AS zone
    FROM plan l JOIN person p ON p.org_id = l.org_id AND p.id = l.person_id
    WHERE l.org_id = $1 AND l.id = ANY ($2::uuid[]) AND l.status IN ('not_yet_agreed', 'active')
      AND p.deceased_on IS NULL AND p.entered_in_error_at IS NULL),
  holders AS (
    SELECT DISTINCT ON (p.id) l.id, p.id AS person_id, ${zoneOf('p.id')} AS zone
    FROM person p LEFT JOIN plan l ON l.org_id = $1 AND l.person_id = p.id
    WHERE p.org_id = $1 AND p.deceased_on IS NULL AND p.entered_in_error_at IS NULL AND p.id IN (
      SELECT a.person_id FROM plan a WHERE a.org_id = $1 AND a.id = ANY ($2::uuid[]) UNION SELECT unnest($3::uuid[]))
    ORDER BY p.id, l.status = 'ended', l.id DESC),
  wanted AS MATERIALIZED (
    SELECT 'review' AS kind, v.id AS subject_id, l.id AS plan_id, l.person_id, l.review_responsible_id AS owner_id,
      v.due_on, v.timezone AS zone
    FROM plans l JOIN review v ON v.org_id = $1 AND v.plan_id = l.id AND ${reviewToCome('v')}
    UNION ALL
    SELECT 'agreement', o.id, l.id, l.person_id, NULL, (o.created_at AT TIME ZONE z.zone)::date + ${DAYS_TO_AGREE}, z.zone
    FROM plans l JOIN proposal o ON o.org_id = $1 AND o.plan_id = l.id AND o.status = 'open'
    CROSS JOIN LATERAL (SELECT coalesce((SELECT r.timezone FROM reminder r WHERE r.org_id = $1 AND r.kind = 'agreement'
      AND r.subject_id = o.id), l.zone) AS zone) z
    UNION ALL
    SELECT 'consent', c.id, l.id, l.person_id, NULL, c.expires_on, l.zone
    FROM holders l JOIN consent c ON c.org_id = $1 AND c.person_id = l.person_id
      AND c.status IN ('given', 'narrowed') AND (c.expires_on >= (now() AT TIME ZONE l.zone)::date OR ${TO_BE_TOLD})
    UNION ALL
    SELECT 'step', i.id, l.id, l.person_id, ${STEP_OWNER},
      (i.attributes ->> 'when')::date, l.zone
    FROM plans l JOIN plan_item i ON i.org_id = $1 AND i.plan_id = l.id AND i.kind = 'step' AND i.removed_at IS NULL
    JOIN plan_item g ON g.org_id = $1 AND g.id = i.parent_id AND g.removed_at IS NULL
    WHERE i.attributes ->> 'when' IS NOT NULL AND ${STEP_OWNER} IS NOT NULL AND ${OPEN_STEP})`;

const SETTLE: Statement = {
  name: 'reminders.settle',
  text: `WITH ${WANTED}
    UPDATE reminder r SET settled_at = now() WHERE r.org_id = $1 AND r.settled_at IS NULL
      AND (r.plan_id = ANY ($2::uuid[]) OR r.plan_id IS NULL AND r.person_id = ANY ($3::uuid[]))
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.kind = r.kind AND w.subject_id = r.subject_id)
    RETURNING r.id, r.kind, r.subject_id AS "subjectId"`,
};
const CHANGED: Statement = {
  name: 'reminders.changed',
  text: `WITH ${WANTED}
    SELECT w.kind, w.subject_id AS "subjectId", w.plan_id AS "planId", w.person_id AS "personId", w.owner_id AS "ownerId",
      w.due_on::text AS "dueOn", w.zone, coalesce((SELECT CASE WHEN r.due_on <> w.due_on THEN 'moved'
        WHEN r.settled_at IS NOT NULL THEN 'settled' ELSE 'same' END
        FROM reminder r WHERE r.org_id = $1 AND r.kind = w.kind AND r.subject_id = w.subject_id), 'new') AS was,
      (SELECT r.settled_at::text FROM reminder r WHERE r.org_id = $1 AND r.kind = w.kind AND r.subject_id = w.subject_id
        AND r.due_on = w.due_on) AS "settledAt",
      w.due_on < (now() AT TIME ZONE w.zone)::date AS over
    FROM wanted w WHERE NOT EXISTS (
      SELECT FROM reminder r WHERE r.org_id = $1 AND r.kind = w.kind AND r.subject_id = w.subject_id
        AND r.due_on = w.due_on AND r.timezone = w.zone AND r.owner_id IS NOT DISTINCT FROM w.owner_id
        AND r.plan_id IS NOT DISTINCT FROM w.plan_id AND r.settled_at IS NULL)
    ORDER BY w.kind, w.subject_id`,
};
const WATCH: Statement = {
  name: 'reminders.watch',
  text: `INSERT INTO reminder AS r (org_id, id, kind, subject_id, plan_id, person_id, owner_id, due_on, timezone)
    SELECT $1, w.* FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::date[],
      $9::text[]) w
    ON CONFLICT ON CONSTRAINT uq_reminder__subject DO UPDATE SET plan_id = excluded.plan_id, owner_id = excluded.owner_id,
      due_on = excluded.due_on, timezone = excluded.timezone, settled_at = NULL, generation = r.generation
        + (r.due_on <> excluded.due_on OR r.timezone <> excluded.timezone OR r.plan_id IS DISTINCT FROM excluded.plan_id
          OR r.settled_at IS NOT NULL)::integer,
      date_generation = CASE WHEN r.due_on <> excluded.due_on THEN r.generation + 1 ELSE r.date_generation END
    RETURNING r.id, r.kind, r.subject_id AS "subjectId", r.plan_id AS "planId", r.due_on::text AS "dueOn", r.timezone, r.generation`,
};
const PLANS: Statement = {
  name: 'reminders.plans',
  text: `SELECT id FROM plan WHERE org_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
};
// Also those of whom something was to be told, and there is no such consent any more.
const PLANLESS: Statement = {
  name: 'reminders.planless',
  text: `SELECT id FROM (
      SELECT c.person_id AS id FROM consent c WHERE c.org_id = $1 AND c.expires_on IS NOT NULL
        AND c.status IN ('given', 'narrowed') AND NOT EXISTS (SELECT FROM plan l WHERE l.org_id = $1 AND l.person_id = c.person_id)
      UNION SELECT r.person_id FROM reminder r WHERE r.org_id = $1 AND r.plan_id IS NULL AND r.settled_at IS NULL) p
    WHERE $2::uuid IS NULL OR id > $2 ORDER BY id LIMIT $3`,
};
const AGAIN: Statement = {
  name: 'reminders.again',
  text: `UPDATE reminder SET generation = generation + 1 WHERE org_id = $1 AND id IN (
      SELECT id FROM reminder WHERE org_id = $1 AND kind = $2 AND ($3::uuid IS NULL OR plan_id = $3)
        AND settled_at IS NULL AND ($4::uuid IS NULL OR id > $4) ORDER BY id LIMIT $5)
    RETURNING id, kind, plan_id AS "planId", due_on::text AS "dueOn", timezone, generation,
      EXISTS (SELECT FROM reminder_occurrence o WHERE o.org_id = $1 AND o.reminder_id = reminder.id AND o.escalation
        AND o.state = 'told' AND o.fires_at > reminder.due_on) AS escalated`,
};

/** What there is to be reminded of, read from where it is kept: reviews, proposals, consents and steps. */
@Injectable()
export class ReminderSubjects {
  constructor(private readonly units: Units) {}

  /** A page of plans by id. */
  async plansAfter(id: string | null, limit: number): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(PLANS, [this.units.orgId, id, limit]);
    return rows.map((row) => row.id);
  }

  /** A page, by id, of people who never had a plan and whose consents have a last day. */
  async planlessAfter(id: string | null, limit: number): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(PLANLESS, [this.units.orgId, id, limit]);
    return rows.map((row) => row.id);
  }

  /** @returns their reminders that are no longer wanted: held, agreed, withdrawn, done or taken away. */
  settle({ planIds, personIds }: Whose): Promise<SettledReminder[]> {
    const values = [this.units.orgId, planIds, personIds];
    return this.units.query<SettledReminder & Record<string, unknown>>(SETTLE, values);
  }

  /** @returns those of theirs that are new, or have another date, zone, plan or owner than before. */
  async watch({ planIds, personIds }: Whose): Promise<WatchedReminder[]> {
    const { orgId } = this.units;
    const all = await this.units.query<Subject & Record<string, unknown>>(CHANGED, [
      orgId,
      planIds,
      personIds,
    ]);
    if (all.length === 0) return [];
    const seen = new Map(all.map((each) => [keyOf(each), each]));
    const watched = await this.units.query<Omit<WatchedReminder, 'was' | 'settledAt' | 'over'> & Record<string, unknown>>(WATCH, [
      orgId, all.map(() => newId()), all.map(({ kind }) => kind), all.map(({ subjectId }) => subjectId),
      all.map(({ planId }) => planId), all.map(({ personId }) => personId), all.map(({ ownerId }) => ownerId),
      all.map(({ dueOn }) => dueOn), all.map(({ zone }) => zone),
    ]); // prettier-ignore
    return watched.map((each) => {
      const { was = 'new', settledAt = null, over = false } = seen.get(keyOf(each)) ?? {};
      return { ...each, was, settledAt, over };
    });
  }

  /** Has a page of open reminders planned anew, by rules that changed. */
  again(
    kind: ReminderKind,
    planId: string | null,
    after: string | null,
    limit: number,
  ): Promise<ReplannedReminder[]> {
    const values = [this.units.orgId, kind, planId, after, limit];
    return this.units.query<ReplannedReminder & Record<string, unknown>>(AGAIN, values);
  }
}

function keyOf({ kind, subjectId }: { readonly kind: ReminderKind; readonly subjectId: string }): string {
  return `${kind}/${subjectId}`;
}
