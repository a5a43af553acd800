import type { Random } from '../live/random.ts';
import type { Backend } from './options.mts';

/** What a fault happens to. */
export const PARTS = ['api 1', 'api 2', 'worker 1', 'worker 2', 'queue', 'database'] as const;
export type PartName = (typeof PARTS)[number];

/**
 * `kill`: SIGKILL, and started again after a while. `stop`: SIGSTOP, and SIGCONT after a while. `restart`: asked to end,
 * and started again. `empty`: the queue forgets everything (FLUSHALL).
 */
export type Action = 'kill' | 'stop' | 'restart' | 'empty';

export interface Fault {
  readonly part: PartName;
  readonly action: Action;
  /** Milliseconds from the beginning of the run. */
  readonly at: number;
  /** How long it is dead or stands still, in milliseconds. */
  readonly lasts: number;
}

type Card = readonly [part: PartName, action: Action, shortest: number, longest: number];

/** A stop that outlasts a lease of 45 seconds: somebody else takes over meanwhile. */
const PAST_ITS_LEASE: Card = ['worker 2', 'stop', 50_000, 60_000];
const DECK: readonly Card[] = [
  ['api 1', 'kill', 500, 3_000],
  ['api 1', 'stop', 1_000, 6_000],
  ['api 2', 'kill', 500, 3_000],
  ['api 2', 'restart', 0, 0],
  ['worker 1', 'kill', 0, 3_000],
  ['worker 1', 'kill', 0, 3_000],
  ['worker 1', 'stop', 1_000, 15_000],
  ['worker 2', 'kill', 0, 3_000],
  ['worker 2', 'restart', 0, 0],
  ['queue', 'kill', 500, 4_000],
  ['queue', 'stop', 1_000, 6_000],
  ['queue', 'empty', 0, 0],
  ['queue', 'empty', 0, 0],
  ['database', 'kill', 0, 0],
  ['database', 'stop', 1_000, 5_000],
  ['database', 'restart', 0, 0],
];

const MEAN_PAUSE_MS = 5_000;
/** Nothing happens at first; and after four minutes of faults for so long that reminders come due as on any day. */
const CALM_AT_FIRST_MS = 20_000;
const FAULTS_MS = 240_000;
const CALM_MS = 150_000;
/** The last faults are healed before the run is over. */
const CALM_AT_LAST_MS = 10_000;

/**
 * All faults of a run, in order, decided by the seed. They come out of a shuffled deck, so that a short run meets nearly
 * every kind and a long one each of them often. Without Redis the queue is in the database, and what happens to it does.
 */
export function scheduleOf(random: Random, minutes: number, backend: Backend): Fault[] {
  const end = minutes * 60_000 - CALM_AT_LAST_MS;
  const faults: Fault[] = [];
  let deck: Card[] = [];
  let at = CALM_AT_FIRST_MS;
  let calmAt = at + FAULTS_MS;
  for (let decks = 0; ;) {
    at += MEAN_PAUSE_MS * (0.3 + 1.4 * random.next());
    if (at > calmAt) {
      at += CALM_MS;
      calmAt = at + FAULTS_MS;
    }
    if (at > end) return faults;
    if (deck.length === 0) {
      deck = shuffled(random, decks % 2 === 0 ? DECK : [...DECK, PAST_ITS_LEASE]);
      decks += 1;
    }
    const [drawn, action, shortest, longest] = deck.pop() ?? PAST_ITS_LEASE;
    const within = drawn === 'queue' && action !== 'empty' && backend === 'postgres';
    const part = within ? 'database' : drawn;
    const lasts = Math.round(shortest + (longest - shortest) * random.next());
    faults.push({ part, action, at: Math.round(at), lasts });
  }
}

function shuffled(random: Random, cards: readonly Card[]): Card[] {
  return cards
    .map((card) => ({ card, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card);
}
