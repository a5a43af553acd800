import type { Client } from 'pg';
import { latenessOf, type MailFigures, type ReminderFigures, type WriteFigures } from './figures.mts';
import type { Arrived } from './mail-sink.mts';
import { outagesOf, overlap, type Trouble } from './outages.mts';
import type { Expected } from './reminders.mts';
import type { Page, Writer } from './writer.mts';

// Words are kept as passages; a goal of the writers has one lane of one passage.
const GOALS = `SELECT i.id, i.version, (i.attributes ->> 'importance')::integer AS importance, t.passages -> 0 ->> 'text' AS words
  FROM plan_item i JOIN plan_text t ON t.org_id = i.org_id AND t.item_id = i.id AND t.field = 'statement'
  WHERE i.kind = 'goal' AND i.plan_id = ANY ($1::uuid[]) AND i.removed_at IS NULL`;
const REVIEWS = `SELECT p.id, p.version, p.review_on::text AS "reviewOn", v.due_on::text AS "dueOn", r.due_on::text AS "remindedOf"
  FROM plan p JOIN review v ON v.org_id = p.org_id AND v.plan_id = p.id AND v.status IN ('scheduled', 'preparing')
  JOIN reminder r ON r.org_id = v.org_id AND r.kind = 'review' AND r.subject_id = v.id WHERE p.id = ANY ($1::uuid[])`;

interface GoalRow {
  readonly id: string;
  readonly version: number;
  readonly importance: number;
  readonly words: string;
}

interface ReviewRow {
  readonly id: string;
  readonly version: number;
  readonly reviewOn: string;
  readonly dueOn: string;
  readonly remindedOf: string;
}

/** What was acknowledged is there as it was last acknowledged, or as a later try that went unanswered has made it. */
export async function reconcileWrites(client: Client, writers: readonly Writer[]): Promise<WriteFigures> {
  const pages = writers.flatMap((writer) => writer.pages);
  const planIds = pages.map(({ place }) => place.planId);
  const goals = Map.groupBy((await client.query<GoalRow>(GOALS, [planIds])).rows, ({ words }) => words);
  const reviews = new Map(
    (await client.query<ReviewRow>(REVIEWS, [planIds])).rows.map((row) => [row.id, row]),
  );
  let lost = 0;
  let doubled = 0;
  for (const page of pages) {
    for (const [words, goal] of page.goals) {
      const rows = goals.get(words) ?? [];
      if (rows.length > 1) doubled += 1;
      const row = rows.find(({ id }) => id === goal.id);
      if (!row || !stands(goal, row.version, row.importance)) lost += 1;
    }
    for (const words of page.unanswered) if ((goals.get(words) ?? []).length > 1) doubled += 1;
    if (!reviewStands(page, reviews)) lost += 1;
  }
  return {
    begun: sum(writers, ({ begun }) => begun),
    acknowledged: sum(writers, ({ acknowledged }) => acknowledged),
    unanswered: sum(pages, ({ unanswered }) => unanswered.length),
    lost,
    doubled,
    faults: writers.flatMap(({ faults }) => faults),
  };
}

function stands<T>(
  kept: { version: number; value: T; maybe: readonly T[] },
  version: number,
  value: T,
): boolean {
  return version >= kept.version && [kept.value, ...kept.maybe].includes(value);
}

/** And what is reminded of is the day that the review has. */
function reviewStands({ place, review }: Page, reviews: ReadonlyMap<string, ReviewRow>): boolean {
  if (!review) return true;
  const row = reviews.get(place.planId);
  return (
    row !== undefined &&
    stands(review, row.version, row.reviewOn) &&
    row.dueOn === row.reviewOn &&
    row.remindedOf === row.dueOn
  );
}

const TOLD = `SELECT party_id AS "partyId", effect_key AS key, count(*)::integer AS times,
    extract(epoch FROM min(created_at))::float8 * 1000 AS at
  FROM notification WHERE effect_key LIKE 'reminder/%' GROUP BY party_id, effect_key`;
// By the program's own account of what it told; `merged` ones are told by a later one of the same reminder.
const DISAGREEING = `SELECT count(*)::integer AS count FROM reminder_occurrence o
  LEFT JOIN (SELECT org_id, effect_key, count(*) AS told FROM notification GROUP BY 1, 2) n
    ON n.org_id = o.org_id AND n.effect_key = format('reminder/%s/%s', o.reminder_id, o.id)
  WHERE (o.state = 'waiting' AND o.fires_at <= now()) OR (o.state = 'told') <> (n.told IS NOT NULL)`;

interface ToldRow {
  readonly partyId: string;
  readonly key: string;
  readonly times: number;
  readonly at: number;
}

/** Faults cast their shadow for so long: what they held up comes back within two minutes. */
const SHADOW_MS = 120_000;

/** How late each was, by what the house was going through meanwhile. */
class Punctuality {
  private readonly healthy: number[] = [];
  private readonly afterFaults: number[] = [];
  private readonly outagesAndAll: number[] = [];
  private readonly troubles: readonly Trouble[];
  private readonly outages: ReturnType<typeof outagesOf>;

  constructor(troubles: readonly Trouble[]) {
    this.troubles = troubles;
    this.outages = outagesOf(troubles);
  }

  note(due: number, at: number): void {
    const seconds = (at - due) / 1000;
    const troubled = this.troubles.some(({ from, until }) => until > due - SHADOW_MS && from < at);
    if (!troubled) {
      this.healthy.push(seconds);
      return;
    }
    this.outagesAndAll.push(seconds);
    this.afterFaults.push(seconds - overlap(this.outages, { from: due, until: at }) / 1000);
  }

  figures(): Pick<ReminderFigures, 'healthy' | 'afterFaults' | 'outagesAndAll'> {
    return {
      healthy: latenessOf(this.healthy),
      afterFaults: latenessOf(this.afterFaults),
      outagesAndAll: latenessOf(this.outagesAndAll),
    };
  }
}

/** Everything that was to be told was told once, to whom it was to be told, and in time. */
export async function reconcileReminders(
  client: Client,
  expected: readonly Expected[],
  troubles: readonly Trouble[],
): Promise<ReminderFigures> {
  const told = Map.groupBy((await client.query<ToldRow>(TOLD)).rows, ({ key }) => key);
  const { rows } = await client.query<{ count: number }>(DISAGREEING);
  const punctuality = new Punctuality(troubles);
  const counts = { lost: 0, doubled: 0, strayed: 0 };
  for (const { reminderId, occurrenceId, partyId, due } of expected) {
    const key = `reminder/${reminderId}/${occurrenceId}`;
    const all = told.get(key) ?? [];
    told.delete(key);
    const right = all.find((row) => row.partyId === partyId);
    if (all.some((row) => row !== right)) counts.strayed += 1;
    if (!right) counts.lost += 1;
    else {
      if (right.times > 1) counts.doubled += 1;
      punctuality.note(due, right.at);
    }
  }
  const others = [...told.values()].flat();
  return {
    due: expected.length,
    ...counts,
    doubled: counts.doubled + others.filter(({ times }) => times > 1).length,
    ofMovedReviews: others.length,
    disagreeing: rows[0]?.count ?? Number.NaN,
    ...punctuality.figures(),
  };
}

const MAILS = `SELECT n.id, w.email, 'notification.' || replace(concat_ws('.', m.org_id, m.id, m.mail_key), '-', '') || '@mail.trellis'
    AS "messageId" FROM notification n
  JOIN worker w ON w.org_id = n.org_id AND w.id = n.party_id
  LEFT JOIN notification_delivery d ON d.org_id = n.org_id AND d.notification_id = n.id AND d.channel = 'email'
  LEFT JOIN notification_message m ON m.org_id = d.org_id AND m.id = d.message_id
  WHERE n.dismissed_at IS NULL`;

interface MailRow {
  readonly id: string;
  /** As the program names its mail. */
  readonly messageId: string;
  readonly email: string;
}

/**
 * Every worker who was told in the app was told by mail, once as far as they can see: a mail that comes again under the
 * same Message-ID is shown once.
 */
export async function reconcileMails(client: Client, arrived: readonly Arrived[]): Promise<MailFigures> {
  const { rows } = await client.query<MailRow>(MAILS);
  const byId = Map.groupBy(arrived, ({ messageId }) => messageId);
  const byNotification = Map.groupBy(arrived, ({ notificationId }) => notificationId);
  let lost = 0;
  let doubled = 0;
  for (const { id, messageId, email } of rows) {
    const alone = byNotification.get(id) ?? [];
    const all = [...alone, ...(byId.get(messageId) ?? [])];
    if (!all.some(({ to }) => to === email)) lost += 1;
    if (new Set(all.map((mail) => mail.messageId)).size > 1) doubled += 1;
  }
  const again = [...byId.values()].filter((mails) => mails.length > 1);
  return {
    due: rows.length,
    lost,
    doubled,
    cameAgain: sum(again, (mails) => mails.length - 1),
    sentByTwo: again.filter(underWayTwice).length,
  };
}

/** From two workers at once: neither would have begun it while the other held the lease. */
function underWayTwice(mails: readonly Arrived[]): boolean {
  return mails.some((one) =>
    mails.some((other) => one.sink < other.sink && one.from < other.until && other.from < one.until),
  );
}

function sum<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}
