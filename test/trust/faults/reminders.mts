import type { Client } from 'pg';

/** What is to be told once and to one party: known before the program begins, and by nothing of its own. */
export interface Expected {
  readonly occurrenceId: string;
  readonly reminderId: string;
  readonly partyId: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  /** Where its mail goes; null: it is told in the app alone. */
  readonly email: string | null;
}

// Everybody hears at once, on any day and at any hour; workers by mail too, people in the app alone.
const READERS = [
  `INSERT INTO party (org_id, id, kind, name)
   SELECT org_id, md5('manager' || id)::uuid, 'worker', 'Manager' FROM team`,
  `INSERT INTO worker (org_id, id, email)
   SELECT org_id, md5('manager' || id)::uuid, id || '@manager.example' FROM team`,
  `INSERT INTO membership (org_id, id, worker_id, team_id, role, created_by)
   SELECT org_id, gen_random_uuid(), md5('manager' || id)::uuid, id, 'service_manager', md5('manager' || id)::uuid FROM team`,
  `INSERT INTO identity.account (id, email) SELECT md5('account' || id)::uuid, email FROM worker`,
  `UPDATE party SET account_id = md5('account' || id)::uuid WHERE kind = 'worker'`,
  `INSERT INTO notification_preference (org_id, id, email_off, sms_on, digest, digest_minute, digest_weekday, working_days)
   SELECT org_id, id, '{}', '{}', 'at_once', 480, 1, '{1,2,3,4,5,6,7}' FROM party`,
];
const REVIEWS = [
  `INSERT INTO review (org_id, id, plan_id, status, basis, nominal_on, anchor_day, due_on, timezone, created_by, updated_by)
   SELECT org_id, md5('review' || id)::uuid, id, 'scheduled', 'interval', current_date + 200,
     extract(day FROM current_date + 200), current_date + 200, 'Europe/London', created_by, created_by FROM plan`,
  `UPDATE plan SET review_on = current_date + 200`,
  `INSERT INTO reminder (org_id, id, kind, subject_id, plan_id, person_id, owner_id, due_on, timezone)
   SELECT v.org_id, md5('reminder' || p.id)::uuid, 'review', v.id, p.id, p.person_id, p.review_responsible_id, v.due_on, v.timezone
   FROM review v JOIN plan p ON p.org_id = v.org_id AND p.id = v.plan_id`,
  `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
   SELECT 'look', org_id, org_id, now() + interval '30 seconds' FROM organisation`,
];

/** Rows that the program would have written, had it planned this a while ago. Foreign keys and triggers are asleep. */
export async function seedReviews(superuser: Client): Promise<void> {
  for (const statement of [...READERS, ...REVIEWS]) await superuser.query(statement);
  await superuser.query('ANALYZE');
}

/** Each review is told of to four parties, each once. */
export const TOLD_EACH = 4;

const OCCURRENCES = `
  WITH plans AS (SELECT *, row_number() OVER (ORDER BY org_id, id) AS place FROM plan WHERE (org_id, id) NOT IN (
    SELECT * FROM unnest($1::uuid[], $2::uuid[]))),
  occurrence AS (
    INSERT INTO reminder_occurrence (org_id, id, reminder_id, generation, days, recipient, fires_at)
    SELECT p.org_id, gen_random_uuid(), md5('reminder' || p.id)::uuid, 1, w.days, w.recipient,
      now() + ($3::float8[])[(p.place - 1) * ${TOLD_EACH} + w.nth] * interval '1 second'
    FROM plans p, (VALUES (1, 'key_worker', -14), (2, 'person', -7), (3, 'review_responsible', -3), (4, 'team_lead', 7))
      AS w (nth, recipient, days)
    RETURNING org_id, id, fires_at)
  INSERT INTO platform.due (kind, org_id, ref_id, due_at) SELECT 'reminder', org_id, id, fires_at FROM occurrence`;
const EXPECTED = `
  SELECT o.id AS "occurrenceId", r.id AS "reminderId", x.party_id AS "partyId", extract(epoch FROM o.fires_at)::float8 * 1000 AS due,
    w.email
  FROM reminder_occurrence o JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id
  JOIN episode e ON e.org_id = r.org_id AND e.person_id = r.person_id
  JOIN LATERAL (SELECT CASE o.recipient WHEN 'key_worker' THEN e.key_worker_id WHEN 'person' THEN r.person_id
    WHEN 'team_lead' THEN md5('manager' || e.team_id)::uuid ELSE r.owner_id END AS party_id) x ON true
  LEFT JOIN worker w ON w.org_id = o.org_id AND w.id = x.party_id`;

/**
 * Has reminders of all plans but these come due, each so many seconds from now as the next of `moments` says.
 * @returns what is to come of it.
 */
export async function comeDue(
  superuser: Client,
  except: readonly { readonly orgId: string; readonly planId: string }[],
  moments: readonly number[],
): Promise<Expected[]> {
  const orgs = except.map(({ orgId }) => orgId);
  await superuser.query(OCCURRENCES, [orgs, except.map(({ planId }) => planId), moments]);
  return (await superuser.query<Expected>(EXPECTED)).rows;
}
