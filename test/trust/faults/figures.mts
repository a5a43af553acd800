import type { Backend, Plant } from './options.mts';

/** How late something was told, in seconds. */
export interface Lateness {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface WriteFigures {
  readonly begun: number;
  readonly acknowledged: number;
  /** Never answered, however often they were asked for. */
  readonly unanswered: number;
  /** Acknowledged and not there, or there with another value. */
  readonly lost: number;
  /** Asked for once and there twice. */
  readonly doubled: number;
  readonly faults: readonly string[];
}

export interface ReminderFigures {
  readonly due: number;
  readonly lost: number;
  readonly doubled: number;
  /** Told to somebody else. */
  readonly strayed: number;
  /** Planned by the program itself, for reviews that were moved meanwhile, and told. */
  readonly ofMovedReviews: number;
  /** Of all: due and neither told nor dropped; told and not there; there and not told. */
  readonly disagreeing: number;
  readonly healthy: Lateness;
  /** Without the time in which nobody could have told: the database, the queue or both workers were away. */
  readonly afterFaults: Lateness;
  /** From the moment at which it was due, outages and all. */
  readonly outagesAndAll: Lateness;
}

export interface MailFigures {
  readonly due: number;
  readonly lost: number;
  /** One notification by two mails, each of which its reader's program shows. */
  readonly doubled: number;
  /** One mail that came twice: the reader's program shows it once. */
  readonly cameAgain: number;
  /** One mail under way from both workers at the same time. */
  readonly sentByTwo: number;
}

export interface Figures {
  readonly backend: Backend;
  readonly seed: number;
  readonly minutes: number;
  readonly plant?: Plant;
  readonly faults: Readonly<Record<'kill' | 'stop' | 'restart' | 'empty', number>>;
  readonly writes: WriteFigures;
  readonly reminders: ReminderFigures;
  readonly mails: MailFigures;
  readonly deadLetters: number;
  /** How long after the last fault nothing was left to do; null: it never came to that. */
  readonly quietAfterSeconds: number | null;
  readonly endedByThemselves: number;
}

const MOST_LATE = { healthy: 60, afterFaults: 120 };

/** Each figure that is not as TRUST 4 and 5 have it, in words. */
export function shortfalls({
  writes,
  reminders,
  mails,
  deadLetters,
  quietAfterSeconds,
  endedByThemselves,
}: Figures): string[] {
  const found: string[] = [];
  const none = (count: number, what: string): void => {
    if (count !== 0) found.push(`${count} ${what}`);
  };
  none(writes.lost, 'acknowledged writes lost');
  none(writes.doubled, 'writes doubled');
  none(writes.faults.length, 'answers that make no sense');
  none(reminders.lost, 'reminders lost');
  none(reminders.doubled, 'reminders doubled');
  none(reminders.strayed, 'reminders told to somebody else');
  none(reminders.disagreeing, 'reminders whose rows disagree');
  none(mails.lost, 'mails lost');
  none(mails.doubled, 'mails doubled');
  none(mails.sentByTwo, 'mails sent by two workers at once');
  none(deadLetters, 'jobs given up');
  none(endedByThemselves, 'processes that ended by themselves');
  if (writes.acknowledged === 0) found.push('nothing was written');
  if (reminders.due === 0 || mails.due === 0) found.push('nothing came due');
  if (quietAfterSeconds === null) found.push('work that was never done');
  for (const [when, most] of Object.entries(MOST_LATE) as [keyof typeof MOST_LATE, number][])
    if (!(reminders[when].p99 <= most))
      found.push(`a lateness (p99, ${when}) of ${reminders[when].p99.toFixed(1)} s, at most ${most} wanted`);
  return found;
}

/** What came of it, in one sentence. */
export function sentence(figures: Figures): string {
  const { backend, faults, writes, reminders, mails, seed } = figures;
  const whole = (count: number): string => count.toLocaleString('en-GB');
  const met = `${whole(writes.acknowledged)} writes, ${whole(reminders.due)} reminders and ${whole(mails.due)} mails under ${faults.kill} kills, ${faults.stop} stops, ${faults.restart} restarts and ${faults.empty} emptied queues (${backend}, seed ${seed})`;
  const short = shortfalls(figures);
  return short.length === 0
    ? `${met}: nothing lost, nothing doubled, p99 ${reminders.healthy.p99.toFixed(1)} s late on a calm day and ${reminders.afterFaults.p99.toFixed(1)} s after a fault.`
    : `${met}: ${short.join(', ')}.`;
}

/** All runs in one line, the last: which of them, how much, and whether anything is short in any. */
export function closing(all: readonly Figures[]): string {
  if (all.length === 0) return 'Nothing was run: nothing is shown.';
  const sum = (count: (figures: Figures) => number): string =>
    all.reduce((total, figures) => total + count(figures), 0).toLocaleString('en-GB');
  const ran = all.map(({ backend }) => backend).join(' and ');
  const met = `On ${ran}: ${sum(({ writes }) => writes.acknowledged)} writes, ${sum(({ reminders }) => reminders.due)} reminders and ${sum(({ mails }) => mails.due)} mails`;
  const short = all.filter((figures) => shortfalls(figures).length > 0).map(({ backend }) => backend);
  return short.length === 0
    ? `${met}; nothing lost, nothing doubled, nothing late.`
    : `${met}; short with ${short.join(' and ')}, as said above.`;
}

export function latenessOf(seconds: readonly number[]): Lateness {
  const sorted = [...seconds].sort((a, b) => a - b);
  const quantile = (share: number): number =>
    Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) * 100) / 100;
  return { count: sorted.length, p50: quantile(0.5), p99: quantile(0.99), max: quantile(1) };
}
