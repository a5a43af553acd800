import { between, plainText, provenanceOf, sameProvenance, wordRuns } from '../../../shared/attributed-text';
import type { Passage, Provenance } from '../../../shared/attributed-text';

/** One step from a text to another, from its beginning to its end. Lengths are in UTF-16 units. */
export type LaneEdit =
  | { readonly op: 'keep' | 'remove'; readonly length: number }
  | { readonly op: 'insert'; readonly text: string; readonly provenance: Provenance };

/** The halves of a character that takes two units: no edit cuts between them. */
const FIRST_HALF = /[\ud800-\udbff]/;
const SECOND_HALF = /[\udc00-\udfff]/;

/**
 * How one lane becomes another: words that stay, with whose they are, are kept; others go or come. Words that read the
 * same and became someone else's go and come again, so that what is kept never changes hands.
 */
export function laneEdits(before: readonly Passage[], after: readonly Passage[]): LaneEdit[] {
  const head = sharedLength(before, after, FIRST_HALF);
  const old = between(before, head, Infinity);
  const fresh = between(after, head, Infinity);
  const tail = sharedLength(reversed(old), reversed(fresh), SECOND_HALF);
  const middleOld = between(old, 0, plainText(old).length - tail);
  const middleNew = between(fresh, 0, plainText(fresh).length - tail);
  const edits: LaneEdit[] = [
    { op: 'keep', length: head },
    ...editsBetween(middleOld, middleNew),
    { op: 'keep', length: tail },
  ];
  return edits.filter((edit) => edit.op === 'insert' || edit.length > 0);
}

function editsBetween(before: readonly Passage[], after: readonly Passage[]): LaneEdit[] {
  const edits: LaneEdit[] = [];
  let old = 0;
  let fresh = 0;
  for (const { op, text } of wordRuns(plainText(before), plainText(after))) {
    const { length } = text;
    if (op === 'remove') edits.push({ op, length });
    if (op === 'insert') edits.push(...inserted(between(after, fresh, fresh + length)));
    if (op === 'keep')
      edits.push(...kept(between(before, old, old + length), between(after, fresh, fresh + length)));
    if (op !== 'insert') old += length;
    if (op !== 'remove') fresh += length;
  }
  return edits;
}

const inserted = (passages: readonly Passage[]): LaneEdit[] =>
  passages.map((passage) => ({ op: 'insert', text: passage.text, provenance: provenanceOf(passage) }));

/** The same words before and after: kept piece by piece where they are whose they were. */
function kept(before: readonly Passage[], after: readonly Passage[]): LaneEdit[] {
  const length = plainText(before).length;
  const cuts = [...new Set([...endsOf(before), ...endsOf(after)])].sort((a, b) => a - b);
  return cuts.flatMap((end, index): LaneEdit[] => {
    const from = cuts[index - 1] ?? 0;
    const [old] = between(before, from, end);
    const [fresh] = between(after, from, end);
    if (end > length || !old || !fresh) return [];
    if (sameProvenance(old, fresh)) return [{ op: 'keep', length: end - from }];
    return [{ op: 'remove', length: end - from }, ...inserted([fresh])];
  });
}

function endsOf(passages: readonly Passage[]): number[] {
  let end = 0;
  return passages.map(({ text }) => (end += text.length));
}

/** How many units the two begin with that are the same and the same people's. `half` must not be the last of them. */
function sharedLength(one: readonly Passage[], other: readonly Passage[], half: RegExp): number {
  let shared = 0;
  for (const end of [...new Set([...endsOf(one), ...endsOf(other)])].sort((a, b) => a - b)) {
    const [a] = between(one, shared, end);
    const [b] = between(other, shared, end);
    if (!a || !b || !sameProvenance(a, b)) return shared;
    const same = sameUnits(a.text, b.text);
    if (same < end - shared) return shared + (half.test(a.text.charAt(same - 1)) ? same - 1 : same);
    shared = end;
  }
  return shared;
}

function sameUnits(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

function reversed(passages: readonly Passage[]): Passage[] {
  return passages
    .toReversed()
    .map((passage) => ({ ...passage, text: passage.text.split('').reverse().join('') }));
}
