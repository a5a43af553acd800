import type { Client } from 'pg';

/** How much there is: so many reminders, each with so many occurrences, in twenty organisations. */
export interface ReminderScale {
  readonly reminders: number;
  readonly occurrences: number;
}

const ORGANISATIONS = 20;
const WORKERS = 20;
const org = (n: string): string => `md5('org' || ${n} % ${ORGANISATIONS})::uuid`;
const worker = (n: string): string =>
  `md5('worker' || ${n} % ${ORGANISATIONS} || '-' || ${n} / ${ORGANISATIONS} % ${WORKERS})::uuid`;
const id = (what: string, n: string): string => `md5('${what}' || ${n})::uuid`;
const series = (last: number): string => `generate_series(1, ${last}) AS n`;

/**
 * People with a plan whose review is in a fortnight, and all that is to be told of it, in rows that agree with each other:
 * a reminder that fires is held against its plan. Foreign keys and triggers are asleep on this connection.
 */
export async function seedReminders(
  client: Client,
  { reminders, occurrences }: ReminderScale,
): Promise<void> {
  const staff = ORGANISATIONS * WORKERS;
  const statements = [
    'SET session_replication_role = replica',
    `INSERT INTO organisation (org_id, name, timezone, locale, region)
     SELECT ${org('n')}, 'Organisation ' || n, 'Europe/London', 'en-GB', 'GB-ENG' FROM ${series(ORGANISATIONS)}`,
    `INSERT INTO team (org_id, id, name, kind)
     SELECT ${org('n')}, ${id('team', `n % ${ORGANISATIONS}`)}, 'Team', 'community' FROM ${series(ORGANISATIONS)}`,
    `INSERT INTO party (org_id, id, kind, name) SELECT ${org('n')}, ${worker('n')}, 'worker', 'Worker' FROM ${series(staff)}`,
    `INSERT INTO worker (org_id, id, email)
     SELECT ${org('n')}, ${worker('n')}, 'worker' || n || '@bench.example' FROM ${series(staff)}`,
    // Told in the app alone: how long mail takes is the mail server's.
    `INSERT INTO notification_preference (org_id, party_id, email, quiet_from, quiet_to, working_days)
     SELECT ${org('n')}, ${worker('n')}, 'off', '19:00', '08:00', '{1,2,3,4,5}' FROM ${series(staff)}`,
    `INSERT INTO party (org_id, id, kind, name)
     SELECT ${org('n')}, ${id('person', 'n')}, 'person', 'Person' FROM ${series(reminders)}`,
    `INSERT INTO person (org_id, id, name, created_by, updated_by)
     SELECT ${org('n')}, ${id('person', 'n')}, 'Person', ${worker('n')}, ${worker('n')} FROM ${series(reminders)}`,
    `INSERT INTO episode (org_id, id, person_id, team_id, lead, referred_on, key_worker_id, created_by, updated_by)
     SELECT ${org('n')}, ${id('episode', 'n')}, ${id('person', 'n')}, ${id('team', `n % ${ORGANISATIONS}`)}, true,
       current_date, ${worker('n')}, ${worker('n')}, ${worker('n')} FROM ${series(reminders)}`,
    `INSERT INTO plan (org_id, id, person_id, status, review_on, review_responsible_id, created_by, updated_by)
     SELECT ${org('n')}, ${id('plan', 'n')}, ${id('person', 'n')}, 'active', current_date + 14, ${worker('n')},
       ${worker('n')}, ${worker('n')} FROM ${series(reminders)}`,
    `INSERT INTO reminder (org_id, id, kind, subject_id, plan_id, person_id, owner_id, due_on, timezone)
     SELECT ${org('n')}, ${id('reminder', 'n')}, 'review', ${id('plan', 'n')}, ${id('plan', 'n')}, ${id('person', 'n')},
       ${worker('n')}, current_date + 14, 'Europe/London' FROM ${series(reminders)}`,
    `INSERT INTO reminder_occurrence (org_id, id, reminder_id, generation, days, recipient, fires_at)
     SELECT ${org('n')}, md5('occurrence' || n || '-' || nth)::uuid, ${id('reminder', 'n')}, 1, nth, 'key_worker',
       now() + nth * interval '1 day' FROM ${series(reminders)}, generate_series(1, ${occurrences}) AS nth`,
    `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
     SELECT 'reminder', org_id, id, fires_at FROM reminder_occurrence`,
    'SET session_replication_role = DEFAULT',
    'VACUUM ANALYZE',
  ];
  for (const statement of statements) await client.query(statement);
}

/** The first occurrence of each reminder comes due at one moment, so many seconds from now. @returns that moment. */
export async function allAtOnce(client: Client, seconds: number): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>(`SELECT now() + ${seconds} * interval '1 second' AS at`);
  const at = rows[0]?.at ?? new Date();
  await client.query('SET session_replication_role = replica');
  await client.query('UPDATE reminder_occurrence SET fires_at = $1 WHERE days = 1', [at]);
  await client.query(
    `UPDATE platform.due d SET due_at = $1 FROM reminder_occurrence o
     WHERE d.kind = 'reminder' AND d.org_id = o.org_id AND d.ref_id = o.id AND o.days = 1`,
    [at],
  );
  await client.query('SET session_replication_role = DEFAULT');
  return at;
}
