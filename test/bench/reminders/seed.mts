import type { Client } from 'pg';

const KINDS = [
  'review_due', 'review_overdue', 'review_escalated', 'plan_waits', 'consent_expiring', 'step_due', 'missed',
]; // prettier-ignore

// Everything that is kept of a review to come and of what is to be told of it, in rows that agree with each other: a
// reminder that fires is held against its plan.
const REVIEWS = `
  INSERT INTO review (org_id, id, plan_id, status, basis, nominal_on, anchor_day, due_on, timezone, created_by, updated_by)
  SELECT org_id, gen_random_uuid(), id, 'scheduled', 'interval', review_on, extract(day FROM review_on), review_on,
    'Europe/London', created_by, created_by FROM plan`;
const REVIEW_DAYS = `
  INSERT INTO platform.due (kind, org_id, ref_id, due_at)
  SELECT 'review', org_id, id, due_on::timestamp AT TIME ZONE timezone FROM review`;
const REMINDERS = `
  INSERT INTO reminder (org_id, id, kind, subject_id, plan_id, person_id, owner_id, due_on, timezone)
  SELECT v.org_id, gen_random_uuid(), 'review', v.id, p.id, p.person_id, p.review_responsible_id, v.due_on, v.timezone
  FROM review v JOIN plan p ON p.org_id = v.org_id AND p.id = v.plan_id`;
// No rule reminds of steps here, but each is kept, and held against its plan together with the review.
const STEPS = `
  INSERT INTO reminder (org_id, id, kind, subject_id, plan_id, person_id, owner_id, due_on, timezone)
  SELECT i.org_id, gen_random_uuid(), 'step', i.id, p.id, p.person_id, p.person_id, (i.attributes ->> 'when')::date,
    'Europe/London' FROM plan_item i JOIN plan p ON p.org_id = i.org_id AND p.id = i.plan_id
  WHERE i.kind = 'step' AND i.removed_at IS NULL AND i.attributes ->> 'when' IS NOT NULL
    AND i.attributes -> 'owner' ->> 'kind' = 'person' AND i.attributes -> 'owner' ->> 'partyId' IS NULL`;
const OCCURRENCES = `
  INSERT INTO reminder_occurrence (org_id, id, reminder_id, generation, days, recipient, fires_at)
  SELECT org_id, gen_random_uuid(), id, generation, nth, 'key_worker', now() + nth * interval '10 days'
  FROM reminder, generate_series(1, $1::integer) AS nth WHERE kind = 'review'`;
const DUE = `
  INSERT INTO platform.due (kind, org_id, ref_id, due_at)
  SELECT 'reminder', org_id, id, fires_at FROM reminder_occurrence`;
// How long mail takes is the mail server's. Without this everybody gets mail at once, and nobody here has an address.
const IN_THE_APP_ALONE = `
  INSERT INTO notification_preference (org_id, id, email_off, sms_on, digest, digest_minute, digest_weekday)
  SELECT org_id, id, $1::text[], '{}', 'at_once', 480, 1 FROM worker`;

/**
 * Each plan has its review to come, reminded of `times` times, always its key worker. Foreign keys and triggers are
 * asleep on this connection. @returns how many occurrences there are.
 */
export async function seedReminders(superuser: Client, times: number, mail: boolean): Promise<number> {
  if (!mail) await superuser.query(IN_THE_APP_ALONE, [KINDS]);
  for (const statement of [REVIEWS, REVIEW_DAYS, REMINDERS, STEPS]) await superuser.query(statement);
  const { rowCount } = await superuser.query(OCCURRENCES, [times]);
  await superuser.query(DUE);
  await superuser.query('VACUUM (ANALYZE)');
  await superuser.query('CHECKPOINT');
  return rowCount ?? 0;
}

/** The `nth` occurrence of every reminder comes due at one moment, so many seconds from now. @returns that moment. */
export async function comeDueAtOnce(superuser: Client, nth: number, seconds: number): Promise<Date> {
  const { rows } = await superuser.query<{ at: Date }>(`SELECT now() + $1 * interval '1 second' AS at`, [
    seconds,
  ]);
  const [{ at } = { at: new Date(Number.NaN) }] = rows;
  await superuser.query('UPDATE reminder_occurrence SET fires_at = $1 WHERE days = $2', [at, nth]);
  await superuser.query(
    `UPDATE platform.due d SET due_at = $1 FROM reminder_occurrence o
     WHERE d.kind = 'reminder' AND d.org_id = o.org_id AND d.ref_id = o.id AND o.days = $2`,
    [at, nth],
  );
  return at;
}
