import * as Y from 'yjs';

/** So many characters are remembered, and so long: as somebody may still write without having heard. */
const MOST = 20_000;
const HEARD_AFTER_MS = 30_000;

interface Erasure {
  readonly unit: string;
  readonly by: string;
  readonly at: number;
}

/** Who changes a document, and when. */
export interface Change {
  readonly writer: string;
  readonly now: Date;
}

/**
 * What was erased lately. Yjs forgets words as they go; whoever had not heard of it, and breaks the paragraph in which
 * they stood, writes them again: they are to stay whose they were.
 */
export class Erased {
  private readonly units = new Map<string, Erasure>();

  /** Remembers what a change takes away, while it can be read. */
  note({ deleteSet }: Y.Transaction, doc: Y.Doc, { writer, now }: Change): void {
    const erasure = { by: writer, at: now.getTime() };
    for (const [client, ranges] of deleteSet.clients) {
      const structs = doc.store.clients.get(client) ?? [];
      for (const { clock, len } of ranges) this.noteRange(structs, [clock, clock + len], erasure);
    }
    for (const key of this.units.keys()) {
      if (this.units.size <= MOST) return;
      this.units.delete(key);
    }
  }

  /** What stood there, if somebody else erased it a moment ago. */
  at(client: number, clock: number, { writer, now }: Change): string | undefined {
    const erased = this.units.get(`${client}:${clock}`);
    if (!erased || erased.by === writer || now.getTime() - erased.at > HEARD_AFTER_MS) return undefined;
    return erased.unit;
  }

  private noteRange(
    structs: (Y.Item | Y.GC)[],
    [from, to]: [number, number],
    erasure: Omit<Erasure, 'unit'>,
  ): void {
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= to) return;
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
      const { client, clock } = struct.id;
      struct.content.str
        .split('')
        .forEach((unit, offset) => this.units.set(`${client}:${clock + offset}`, { unit, ...erasure }));
    }
  }
}
