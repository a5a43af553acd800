import { plainText, wordsOf } from '../../../../shared/attributed-text';
import type { SnapshotItem } from '../snapshot';

/** A count of each word. */
type WordBag = Map<string, number>;

/** So much of a new goal's words must be the source's, and so much must be words that the source has lost. */
const FROM_SOURCE = 0.6;
const LOST_BY_SOURCE = 0.3;

/**
 * For each goal that is new in `after`, the goal it was split off from, if any: one whose words it largely shares, and
 * which is gone, or shorter by some of just these words.
 */
export function splitSources(
  before: readonly SnapshotItem[],
  after: readonly SnapshotItem[],
): Map<string, string> {
  const later = new Map(after.map((item) => [item.id, item]));
  const known = new Set(before.map(({ id }) => id));
  const sources = before.filter(isGoal).flatMap((goal) => {
    const had = bagOf(goal);
    const has = bagOf(later.get(goal.id));
    return sizeOf(has) < sizeOf(had) ? [{ id: goal.id, had, lost: without(had, has) }] : [];
  });
  const result = new Map<string, string>();
  for (const goal of after.filter(isGoal).filter(({ id }) => !known.has(id))) {
    const words = bagOf(goal);
    const size = sizeOf(words);
    let most = 0;
    for (const { id, had, lost } of sources) {
      const shared = shareOf(words, had);
      if (size === 0 || shared <= most || shared < FROM_SOURCE * size) continue;
      if (shareOf(words, lost) < LOST_BY_SOURCE * size) continue;
      most = shared;
      result.set(goal.id, id);
    }
  }
  return result;
}

function isGoal({ kind }: SnapshotItem): boolean {
  return kind === 'goal';
}

function bagOf(item: SnapshotItem | undefined): WordBag {
  const bag: WordBag = new Map();
  for (const { own, professional } of Object.values(item?.texts ?? {})) {
    for (const word of wordsOf(`${plainText(own)}\n${plainText(professional)}`.toLowerCase())) {
      if (/[\p{L}\p{N}]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
    }
  }
  return bag;
}

function sizeOf(bag: WordBag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function without(bag: WordBag, other: WordBag): WordBag {
  return new Map(Array.from(bag, ([word, count]) => [word, Math.max(count - (other.get(word) ?? 0), 0)]));
}

/** How many words of the one are also in the other, each as often as both hold it. */
function shareOf(bag: WordBag, other: WordBag): number {
  return Array.from(bag, ([word, count]) => Math.min(count, other.get(word) ?? 0)).reduce(
    (sum, n) => sum + n,
    0,
  );
}
