import type { Attributed, History, Reading } from './history';

/** What was found at the end of a seed, beside the history of it. */
export interface Found {
  readonly readings: readonly Reading[];
  readonly authorship: readonly Attributed[];
  /** Audit rows of the text, by party. */
  readonly auditRows: ReadonlyMap<string, number>;
}

/**
 * What is wrong with an end, given how it came to it. It knows nothing of Yjs, of updates or of how the service does
 * its work: only what was typed, what was taken away, what was acknowledged, and what there is to read.
 */
export function faultsOf(history: History, found: Found): string[] {
  const [first] = found.readings;
  if (!first) return ['nobody read the text'];
  return [
    ...divergences(found.readings),
    ...losses(history, first.text),
    ...scrambled(history, first.text),
    ...wrongAuthors(history, first.text, found.authorship),
    ...auditFaults(history, found.auditRows),
  ];
}

function divergences(readings: readonly Reading[]): string[] {
  const [first, ...others] = readings;
  return others
    .filter(({ text }) => text !== first?.text)
    .map(
      ({ by, text }) => `diverged: ${first?.by} reads ${show(first?.text ?? '')}, ${by} reads ${show(text)}`,
    );
}

function losses({ insertions, deletions }: History, text: string): string[] {
  const times = new Map<string, number>();
  for (const character of text) times.set(character, (times.get(character) ?? 0) + 1);
  const faults: string[] = [];
  for (const [character, { acknowledged }] of insertions) {
    const count = times.get(character) ?? 0;
    const deletion = deletions.get(character);
    if (count > 1) faults.push(`doubled: ${show(character)} stands ${count} times`);
    if (acknowledged && !deletion && count === 0) faults.push(`lost: ${show(character)} was acknowledged`);
    if (deletion?.acknowledged && count > 0) faults.push(`came back: ${show(character)} was taken away`);
  }
  for (const character of times.keys())
    if (!/\s/.test(character) && !insertions.has(character))
      faults.push(`nobody’s: ${show(character)} was never typed`);
  return faults;
}

/** What one hand wrote in one go may have others' words in it, and keeps its order. */
function scrambled({ insertions }: History, text: string): string[] {
  const seen = new Map<number, string>();
  const faults: string[] = [];
  for (const character of text) {
    const word = insertions.get(character)?.word;
    if (word === undefined) continue;
    const before = seen.get(word);
    if (before !== undefined && before > character)
      faults.push(`out of order: ${show(character)} stands behind ${show(before)}`);
    seen.set(word, character);
  }
  return faults;
}

function wrongAuthors({ insertions }: History, text: string, authorship: readonly Attributed[]): string[] {
  const faults: string[] = [];
  if (authorship.map((run) => run.text).join('') !== text)
    faults.push('authorship tells of another text than is read');
  for (const { text: words, authorId } of authorship)
    for (const character of words) {
      const wrote = insertions.get(character)?.authorId;
      if (wrote !== undefined && wrote !== authorId)
        faults.push(`wrong author: ${show(character)} is ${wrote}’s, and said to be ${authorId}’s`);
    }
  return faults;
}

/** One row for each sitting in which somebody wrote; where it is not known whether that was stored, one or none. */
function auditFaults({ sittings }: History, rows: ReadonlyMap<string, number>): string[] {
  const faults: string[] = [];
  for (const partyId of new Set([...[...sittings.values()].map((each) => each.partyId), ...rows.keys()])) {
    const theirs = [...sittings.values()].filter((sitting) => sitting.partyId === partyId);
    const least = theirs.filter(({ acknowledged }) => acknowledged).length;
    const most = theirs.filter(({ wrote }) => wrote).length;
    const count = rows.get(partyId) ?? 0;
    if (count < least || count > most)
      faults.push(`audit: ${partyId} wrote in ${least} to ${most} sittings and has ${count} rows`);
  }
  return faults;
}

const show = (text: string): string =>
  text.length > 4 ? JSON.stringify(text) : `${text} (${text.codePointAt(0)?.toString(16) ?? ''})`;
