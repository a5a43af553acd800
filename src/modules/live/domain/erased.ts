import * as Y from 'yjs';

/** So many characters are remembered: those of the last minutes, in which somebody may still write without knowing. */
const MOST = 20_000;

/**
 * What was erased lately. Yjs forgets words as they go; whoever had not heard of it, and breaks the paragraph in which
 * they stood, writes them again: they are to stay whose they were.
 */
export class Erased {
  private readonly units = new Map<string, string>();

  /** Remembers what a change takes away, while it can be read. */
  note({ deleteSet }: Y.Transaction, doc: Y.Doc): void {
    for (const [client, ranges] of deleteSet.clients) {
      const structs = doc.store.clients.get(client) ?? [];
      for (const { clock, len } of ranges) this.noteRange(structs, clock, clock + len);
    }
    for (const key of this.units.keys()) {
      if (this.units.size <= MOST) return;
      this.units.delete(key);
    }
  }

  at(client: number, clock: number): string | undefined {
    return this.units.get(`${client}:${clock}`);
  }

  private noteRange(structs: (Y.Item | Y.GC)[], from: number, to: number): void {
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= to) return;
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
      const { client, clock } = struct.id;
      struct.content.str
        .split('')
        .forEach((unit, offset) => this.units.set(`${client}:${clock + offset}`, unit));
    }
  }
}
