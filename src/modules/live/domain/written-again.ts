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
 * and Yjs takes it for words of whoever pressed the key: they stay whose they were. Only what reads the same in the
 * same order counts (before the change or behind it), and only in the place of a character that this change took away.
 */
export function writtenAgain(
  before: readonly Run[],
  after: readonly Run[],
  isNew: (client: number, clock: number) => boolean,
  isGone: (client: number, clock: number) => boolean,
): WrittenAgain[] {
  const old = unitsOf(before);
  const now = unitsOf(after);
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.unit === now[head]?.unit) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.unit === now.at(-1 - tail)?.unit) tail += 1;
  const pairs = now.map((unit, index): [Unit, Unit | undefined] => {
    if (index < head) return [unit, old[index]];
    return [unit, index >= now.length - tail ? old[index - now.length + old.length] : undefined];
  });
  return pairs.flatMap(([{ client, clock }, of]) =>
    of && isNew(client, clock) && isGone(of.client, of.clock) ? [{ client, clock, of }] : [],
  );
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
