import {
  between,
  joined,
  plainText,
  provenanceOf,
  sameProvenance,
  wordRuns,
  type Passage,
} from '../../../../shared/attributed-text';
import { canonicalText } from '../../../../shared/canonical-json';
import type { SnapshotText } from '../snapshot';
import { SNAPSHOT_LANES, type TextComparison, type TextRun } from './comparison';

type Texts = Readonly<Record<string, SnapshotText>>;

const NO_WORDS: SnapshotText = { own: [], professional: [] };

/** The lanes that differ, field by field, each word by word. */
export function compareTexts(before: Texts, after: Texts): TextComparison[] {
  return lanesOf(before, after)
    .filter(({ was, is }) => canonicalText(was) !== canonicalText(is))
    .map(({ field, lane, was, is }) => ({ field, lane, runs: textRuns(was, is) }));
}

/** All lanes of an entry that is new; words it brought along from its source are kept, what it left there is not told. */
export function newTexts(source: Texts, after: Texts): TextComparison[] {
  return lanesOf(source, after)
    .filter(({ is }) => is.length > 0)
    .map(({ field, lane, was, is }) => ({
      field,
      lane,
      runs: textRuns(was, is).filter(({ op }) => op !== 'remove'),
    }));
}

/** The texts after the comparison; lanes that it does not name stay as they were. */
export function applyTexts(
  before: Texts,
  comparisons: readonly TextComparison[],
): Record<string, SnapshotText> {
  const after = new Map(Object.entries(before));
  for (const { field, lane, runs } of comparisons) {
    after.set(field, { ...(after.get(field) ?? NO_WORDS), [lane]: passagesAfter(runs) });
  }
  return Object.fromEntries(
    [...after].filter(([, { own, professional }]) => own.length + professional.length > 0),
  );
}

/** How one lane became another: keep + remove is the first word for word, keep + insert the second. */
function textRuns(before: readonly Passage[], after: readonly Passage[]): TextRun[] {
  let from = 0;
  let to = 0;
  return wordRuns(plainText(before), plainText(after)).flatMap(({ op, text }): TextRun[] => {
    const lost = op === 'insert' ? [] : between(before, from, (from += text.length));
    const found = op === 'remove' ? [] : between(after, to, (to += text.length));
    switch (op) {
      case 'remove':
        return lost.map((passage) => ({ op, ...passage }));
      case 'insert':
        return found.map((passage) => ({ op, ...passage }));
      case 'keep':
        return keptRuns(lost, found);
    }
  });
}

function lanesOf(before: Texts, after: Texts) {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field) =>
    SNAPSHOT_LANES.map((lane) => ({
      field,
      lane,
      was: (was.get(field) ?? NO_WORDS)[lane],
      is: (is.get(field) ?? NO_WORDS)[lane],
    })),
  );
}

function passagesAfter(runs: readonly TextRun[]): Passage[] {
  return joined(
    runs.filter(({ op }) => op !== 'remove').map(({ op: _op, was: _was, ...passage }) => passage),
  );
}

/** The same words twice, cut wherever either side changes hands. */
function keptRuns(before: Passage[], after: Passage[]): TextRun[] {
  let offset = 0;
  return after.flatMap((passage) =>
    between(before, offset, (offset += passage.text.length)).map((old): TextRun => {
      const was = sameProvenance(old, passage) ? {} : { was: provenanceOf(old) };
      return { op: 'keep', ...passage, text: old.text, ...was };
    }),
  );
}
