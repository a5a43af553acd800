import type { SnapshotItem } from '../snapshot';

/**
 * The ids of entries that moved: steps that have another goal, and the fewest others that, lifted out and put back
 * elsewhere, turn one order into the other. Entries that only gave way to these, or to new ones, did not move.
 */
export function movedIds(before: readonly SnapshotItem[], after: readonly SnapshotItem[]): Set<string> {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const moved = new Set<string>();
  const siblings = new Map<string, { id: string; was: number }[]>();
  for (const item of [...after].sort((a, b) => a.position - b.position)) {
    const old = earlier.get(item.id);
    if (!old) continue;
    if (groupOf(old) !== groupOf(item)) moved.add(item.id);
    else
      siblings.set(groupOf(item), [
        ...(siblings.get(groupOf(item)) ?? []),
        { id: item.id, was: old.position },
      ]);
  }
  for (const group of siblings.values()) {
    const stayed = longestRising(group.map(({ was }) => was));
    group.forEach(({ id }, index) => {
      if (!stayed.has(index)) moved.add(id);
    });
  }
  return moved;
}

function groupOf({ section, parentId }: SnapshotItem): string {
  return `${section}/${parentId ?? ''}`;
}

/** Indices of a longest strictly rising subsequence. */
function longestRising(values: readonly number[]): Set<number> {
  const best: { length: number; previous: number }[] = [];
  let last = -1;
  values.forEach((value, index) => {
    let here = { length: 1, previous: -1 };
    for (let i = 0; i < index; i += 1) {
      const length = (best[i]?.length ?? 0) + 1;
      if ((values[i] ?? 0) < value && length > here.length) here = { length, previous: i };
    }
    best.push(here);
    if (here.length > (best[last]?.length ?? 0)) last = index;
  });
  const rising = new Set<number>();
  for (; last >= 0; last = best[last]?.previous ?? -1) rising.add(last);
  return rising;
}
