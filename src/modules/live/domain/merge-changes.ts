import {
  between,
  joined,
  newPassage,
  wordRuns,
  type Author,
  type Passage,
} from '../../../shared/attributed-text';
import { fieldText, unitsOf, type Run } from './field-text';

/**
 * A text with two changes in it that did not know of each other: what came since the base, and what makes of the base
 * the text given. What the one added stays whatever the other did; new words stand behind the word they were put
 * behind, or, where that has gone, behind the last one before it that is still there.
 */
export function mergeChanges(
  base: readonly Run[],
  now: readonly Run[],
  nowPassages: readonly Passage[],
  text: string,
  author: Author,
): Passage[] {
  const standing = new Set(unitsOf(now).map(idOf));
  const removed = new Set<string>();
  const added = new Map<string, string>();
  const old = unitsOf(base).map(idOf);
  let at = 0;
  let anchor = START;
  for (const run of wordRuns(fieldText(base), text)) {
    if (run.op === 'insert') {
      added.set(anchor, (added.get(anchor) ?? '') + run.text);
      continue;
    }
    for (const id of old.slice(at, at + run.text.length)) {
      if (run.op === 'remove') removed.add(id);
      if (standing.has(id)) anchor = id;
    }
    at += run.text.length;
  }
  return together(now, nowPassages, removed, (id) => {
    const words = added.get(id);
    return words === undefined ? [] : [newPassage(words, author)];
  });
}

const START = '';
const idOf = ({ client, clock }: { client: number; clock: number }): string => `${client}:${clock}`;

function together(
  now: readonly Run[],
  passages: readonly Passage[],
  removed: ReadonlySet<string>,
  addedBehind: (id: string) => Passage[],
): Passage[] {
  const result: Passage[] = [...addedBehind(START)];
  let kept = 0;
  const units = unitsOf(now);
  const keepTo = (end: number): void => {
    result.push(...between(passages, kept, end));
    kept = end;
  };
  units.forEach((unit, index) => {
    const id = idOf(unit);
    if (removed.has(id)) {
      keepTo(index);
      kept = index + 1;
    }
    const added = addedBehind(id);
    if (added.length === 0) return;
    if (!removed.has(id)) keepTo(index + 1);
    result.push(...added);
  });
  keepTo(units.length);
  return joined(result);
}
