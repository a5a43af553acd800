import { sameProvenance } from '../../../shared/attributed-text';
import type { Run } from './field-text';
import type { Stretch, Stretches } from './stretches';

/** Characters that went and came again in their old place, under other ids. */
export interface WrittenAgain {
  readonly client: number;
  readonly clock: number;
  /** What stood there before. */
  readonly of: { readonly client: number; readonly clock: number };
}

/** One unit of a text and its id. */
interface Unit {
  readonly unit: string;
  readonly client: number;
  readonly clock: number;
}

/**
 * Which new characters only stand for old ones. An editor that cuts a paragraph in two writes the second half again,
 * and Yjs takes it for words of whoever pressed the key: they stay whose they were. What one change takes away and
 * brings back, compared from both ends, breaks of lines aside, is the same words.
 */
export function writtenAgain(
  before: readonly Run[],
  after: readonly Run[],
  isNew: (client: number, clock: number) => boolean,
  isGone: (client: number, clock: number) => boolean,
): WrittenAgain[] {
  const gone = wordsOf(before, isGone);
  const fresh = wordsOf(after, isNew);
  const most = Math.min(gone.length, fresh.length);
  let head = 0;
  while (head < most && gone[head]?.unit === fresh[head]?.unit) head += 1;
  let tail = 0;
  while (tail < most - head && gone.at(-1 - tail)?.unit === fresh.at(-1 - tail)?.unit) tail += 1;
  return fresh.flatMap(({ client, clock }, index) => {
    const from = fresh.length - index <= tail ? index - fresh.length + gone.length : index;
    const of = index < head || fresh.length - index <= tail ? gone[from] : undefined;
    return of ? [{ client, clock, of }] : [];
  });
}

function wordsOf(runs: readonly Run[], counts: (client: number, clock: number) => boolean): Unit[] {
  return unitsOf(runs).filter(({ unit, client, clock }) => unit !== '\n' && counts(client, clock));
}

export function unitsOf(runs: readonly Run[]): Unit[] {
  return runs.flatMap(({ text, client, clock }) =>
    text.split('').map((unit, index) => ({ unit, client, clock: clock + index })),
  );
}

/** The stretches by which characters that were written again stay whose they were. */
export function stretchesAgain(all: readonly WrittenAgain[], stretches: Stretches): Stretch[] {
  const added: Stretch[] = [];
  let last: { readonly one: WrittenAgain; readonly source: Stretch; readonly writer: Stretch } | undefined;
  const close = (): void => {
    if (last) added.push({ ...last.writer, fromClock: last.one.clock + 1 });
  };
  for (const one of [...all].sort((a, b) => a.client - b.client || a.clock - b.clock)) {
    const source = stretches.at(one.of.client, one.of.clock);
    const writer = stretches.at(one.client, one.clock);
    if (!source || !writer) throw new Error('A character in a live document is nobody’s.');
    if (sameProvenance(source.provenance, writer.provenance)) continue;
    const follows = last?.one.client === one.client && last.one.clock + 1 === one.clock;
    if (!follows) close();
    if (!follows || source !== last?.source)
      added.push({ ...writer, fromClock: one.clock, provenance: source.provenance });
    last = { one, source, writer };
  }
  close();
  return added;
}
