import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Known, PlannedOccurrence, RuleKey } from '../domain/occurrences';
import { REMINDER_DUE } from '../domain/reminder-due';
import type { Recipient, ReminderKind } from '../domain/rules';
import { LAST_ACT } from './last-act';
import type { DatedReminder, Whose } from './reminder-subjects';

/** An occurrence whose moment has come, of a reminder that nobody else is at. */
export interface DueOccurrence {
  readonly id: string;
  readonly days: number;
  readonly recipient: Recipient;
  readonly escalation: boolean;
  readonly reminderId: string;
  readonly kind: ReminderKind;
  readonly personId: string;
  readonly planId: string | null;
  readonly ownerId: string | null;
  readonly subjectId: string;
  /** Its moment had gone by before anything could be told: nothing ran meanwhile. */
  readonly late: boolean;
  /** The day of the database's clock, UTC. */
  readonly today: string;
  /** The day that it is a reminder of is over, where the person is supported. */
  readonly over: boolean;
  /** When somebody last did something about it; null for what does not ask, and where nobody ever did. */
  readonly actedAt: Date | null;
  readonly timezone: string;
  /** The database's clock. */
  readonly now: Date;
  /** The reminder is settled or has another date by now, or the person died. */
  readonly past: boolean;
}

// Whatever is due of the same reminders comes along, so that one message stands for several that were missed.
const TAKE: Statement = {
  name: 'reminders.take',
  text: `SELECT o.id, o.days, o.recipient, o.escalation, o.reminder_id AS "reminderId", r.kind, r.person_id AS "personId",
      r.plan_id AS "planId", r.owner_id AS "ownerId", r.subject_id AS "subjectId", r.timezone, now() AS now,
      r.due_on < (now() AT TIME ZONE r.timezone)::date AS over,
      CASE WHEN o.escalation THEN ${LAST_ACT} END AS "actedAt",
      o.created_at < o.fires_at AND o.fires_at < now() - interval '1 hour' AS late, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today,
      r.settled_at IS NOT NULL OR r.generation <> o.generation OR p.deceased_on IS NOT NULL
        OR p.entered_in_error_at IS NOT NULL AS past
    FROM reminder_occurrence o JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
    JOIN person p ON p.org_id = r.org_id AND p.id = r.person_id
    WHERE o.org_id = $1 AND o.reminder_id IN (
      SELECT i.reminder_id FROM reminder_occurrence i WHERE i.org_id = $1 AND i.id = ANY ($2::uuid[]))
      AND o.state = 'waiting' AND o.fires_at <= now()
    ORDER BY r.id, o.id FOR UPDATE OF r, o`,
};
const WHOSE: Statement = {
  name: 'reminders.whose',
  text: `SELECT DISTINCT r.plan_id AS "planId", r.person_id AS "personId" FROM reminder_occurrence o
    JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
    WHERE o.org_id = $1 AND o.id = ANY ($2::uuid[]) AND o.state = 'waiting' AND o.fires_at <= now() ORDER BY r.plan_id, r.person_id`,
};
const END: Statement = {
  name: 'reminders.end',
  text: `UPDATE reminder_occurrence o SET state = e.state, ended_at = now()
    FROM unnest($2::uuid[], $3::text[]) AS e (id, state) WHERE o.org_id = $1 AND o.id = e.id`,
};
// Also those that turned out to be done, dropped or gone already. What a clock that was set back brought here too early
// waits for its moment again.
const UNDUE: Statement = {
  name: 'reminders.undue',
  text: `WITH again AS (
      UPDATE platform.due d SET due_at = o.fires_at, waiting_since = NULL FROM reminder_occurrence o
      WHERE d.kind = '${REMINDER_DUE.kind}' AND d.org_id = $1 AND d.ref_id = ANY ($2::uuid[])
        AND o.org_id = $1 AND o.id = d.ref_id AND o.state = 'waiting' AND o.fires_at > now())
    DELETE FROM platform.due d WHERE d.kind = '${REMINDER_DUE.kind}' AND d.org_id = $1 AND d.ref_id = ANY ($2::uuid[])
    AND NOT EXISTS (SELECT FROM reminder_occurrence o WHERE o.org_id = $1 AND o.id = d.ref_id AND o.state = 'waiting')`,
};
const DROP: Statement = {
  name: 'reminders.drop',
  text: `WITH dropped AS (
      UPDATE reminder_occurrence o SET state = 'dropped', ended_at = now() FROM reminder r
      WHERE o.org_id = $1 AND o.reminder_id = ANY ($2::uuid[]) AND o.state = 'waiting'
        AND r.org_id = $1 AND r.id = o.reminder_id AND (r.settled_at IS NOT NULL OR r.generation <> o.generation)
      RETURNING o.id)
    DELETE FROM platform.due d USING dropped
    WHERE d.kind = '${REMINDER_DUE.kind}' AND d.org_id = $1 AND d.ref_id = dropped.id`,
};
// By the rules of before, of the date as it is; what those of another date planned is of no use.
const KEEP: Statement = {
  name: 'reminders.keep',
  text: `UPDATE reminder_occurrence o SET generation = r.generation FROM reminder r
    WHERE o.org_id = $1 AND o.reminder_id = ANY ($2::uuid[]) AND o.state = 'waiting' AND o.fires_at <= now()
      AND r.org_id = $1 AND r.id = o.reminder_id AND o.generation = r.generation - 1`,
};
const KNOWN: Statement = {
  name: 'reminders.known',
  text: `SELECT r.id, o.days, o.recipient, o.escalation, o.state = 'waiting' AS waits
    FROM reminder r JOIN reminder_occurrence o ON o.org_id = $1 AND o.reminder_id = r.id
    WHERE r.org_id = $1 AND r.id = ANY ($2::uuid[]) AND o.generation >= r.date_generation AND o.state <> 'dropped'`,
};
const LATER: Statement = {
  name: 'reminders.later',
  text: `WITH later AS (
      UPDATE reminder_occurrence o SET fires_at = l.fires_at
      FROM unnest($2::uuid[], $3::timestamptz[]) AS l (id, fires_at) WHERE o.org_id = $1 AND o.id = l.id
      RETURNING o.id, o.fires_at)
    UPDATE platform.due d SET due_at = later.fires_at, waiting_since = NULL FROM later
    WHERE d.kind = '${REMINDER_DUE.kind}' AND d.org_id = $1 AND d.ref_id = later.id`,
};
const PLAN: Statement = {
  name: 'reminders.plan',
  text: `WITH planned AS (
      INSERT INTO reminder_occurrence (org_id, id, reminder_id, generation, days, recipient, escalation, fires_at)
      SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::integer[], $5::integer[], $6::text[], $7::boolean[],
        $8::timestamptz[])
      ON CONFLICT ON CONSTRAINT uq_reminder_occurrence__key DO NOTHING RETURNING id, fires_at)
    INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT '${REMINDER_DUE.kind}', $1, id, fires_at FROM planned`,
};

/** When whom is told, in rows and in `platform.due`, always both at once. */
@Injectable()
export class Occurrences {
  constructor(private readonly units: Units) {}

  take(ids: readonly string[]): Promise<DueOccurrence[]> {
    return this.units.query<DueOccurrence & Record<string, unknown>>(TAKE, [this.units.orgId, ids]);
  }

  /** The plans, or the people who have none, of those of these that are to be told now. */
  async whoseAre(ids: readonly string[]): Promise<Whose> {
    const values = [this.units.orgId, ids];
    const rows = await this.units.query<{ planId: string | null; personId: string }>(WHOSE, values);
    return {
      planIds: rows.flatMap(({ planId }) => planId ?? []),
      personIds: rows.flatMap(({ planId, personId }) => (planId === null ? personId : [])),
    };
  }

  async end(states: ReadonlyMap<string, string>, woken: readonly string[]): Promise<void> {
    const { orgId } = this.units;
    if (states.size > 0) await this.units.query(END, [orgId, [...states.keys()], [...states.values()]]);
    await this.units.query(UNDUE, [orgId, [...new Set([...states.keys(), ...woken])]]);
  }

  /** Has these fire at another moment: somebody acted meanwhile. */
  async later(moments: ReadonlyMap<string, Date>): Promise<void> {
    if (moments.size === 0) return;
    await this.units.query(LATER, [this.units.orgId, [...moments.keys()], [...moments.values()]]);
  }

  /** What became so far of the dates that these reminders have. */
  async knownOf(reminderIds: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    if (reminderIds.length === 0) return new Map();
    const rows = await this.units.query<RuleKey & { id: string; waits: boolean } & Record<string, unknown>>(
      KNOWN,
      [this.units.orgId, reminderIds],
    );
    const byReminder = [...Map.groupBy(rows, ({ id }) => id)];
    return new Map(
      byReminder.map(([id, all]) => [
        id,
        { told: all.filter(({ waits }) => !waits), waiting: all.filter(({ waits }) => waits) },
      ]),
    );
  }

  /** Drops what was planned for dates that these reminders no longer have. */
  async drop(reminderIds: readonly string[]): Promise<void> {
    await this.units.query(DROP, [this.units.orgId, reminderIds]);
  }

  /** Keeps what came due and was not told yet by the rules of before: planning these reminders anew leaves it be. */
  async keepDue(reminderIds: readonly string[]): Promise<void> {
    await this.units.query(KEEP, [this.units.orgId, reminderIds]);
  }

  async plan(
    all: readonly { reminder: DatedReminder; planned: readonly PlannedOccurrence[] }[],
  ): Promise<void> {
    const rows = all.flatMap(({ reminder, planned }) => planned.map((each) => ({ ...each, ...reminder })));
    await this.units.query(PLAN, [
      this.units.orgId, rows.map(() => newId()), rows.map(({ id }) => id), rows.map(({ generation }) => generation),
      rows.map(({ days }) => days), rows.map(({ recipient }) => recipient), rows.map(({ escalation }) => escalation),
      rows.map(({ firesAt }) => firesAt),
    ]); // prettier-ignore
  }
}
