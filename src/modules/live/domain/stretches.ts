import { canonicalText } from '../../../shared/canonical-json';
import type { Passage, Provenance } from '../../../shared/attributed-text';
import type { Run } from './field-text';

/**
 * From which character on a Yjs client id stands for whom. A connection's words begin a new stretch when it binds its
 * id and again after a while; words that the server moves keep their provenance in stretches of their own.
 */
export interface Stretch {
  readonly clientId: number;
  readonly fromClock: number;
  /** Who may go on writing under this id; null: nobody, the server wrote these words itself. */
  readonly partyId: string | null;
  readonly viaId: string | null;
  readonly provenance: Provenance;
  /** The fields written in so far: what has its audit row. */
  readonly fields: readonly string[];
}

/** Whose every character of a document is: a pure look-up over its stretches. */
export class Stretches {
  private readonly byClient = new Map<number, Stretch[]>();

  constructor(stretches: readonly Stretch[] = []) {
    for (const stretch of stretches) this.add(stretch);
  }

  /** Adds a stretch, or puts another in the place of the one that begins at the same character. */
  add(stretch: Stretch): void {
    const all = this.byClient.get(stretch.clientId) ?? [];
    const others = all.filter(({ fromClock }) => fromClock !== stretch.fromClock);
    others.push(stretch);
    this.byClient.set(
      stretch.clientId,
      others.sort((a, b) => a.fromClock - b.fromClock),
    );
  }

  has(clientId: number): boolean {
    return this.byClient.has(clientId);
  }

  at(clientId: number, clock: number): Stretch | undefined {
    return this.byClient.get(clientId)?.findLast(({ fromClock }) => fromClock <= clock);
  }

  /** Whether the party may write under the id: it, and no other, was bound to it. */
  heldBy(clientId: number, partyId: string, viaId: string | null): boolean {
    const held = this.byClient.get(clientId)?.find((stretch) => stretch.partyId !== null);
    return held?.partyId === partyId && held.viaId === viaId;
  }

  /** Runs as passages, cut where provenance changes. @throws for a character that is nobody's: never guessed. */
  passagesOf(runs: readonly Run[]): Passage[] {
    const passages: Passage[] = [];
    let lastKey = '';
    for (const run of runs)
      for (const { provenance, text } of this.cut(run)) {
        const key = keyOf(provenance);
        const last = passages.at(-1);
        if (last && key === lastKey) last.text += text;
        else passages.push({ ...provenance, text });
        lastKey = key;
      }
    return passages;
  }

  private cut({ text, client, clock }: Run): { provenance: Provenance; text: string }[] {
    const all = this.byClient.get(client) ?? [];
    const first = all.findLastIndex(({ fromClock }) => fromClock <= clock);
    if (first === -1) throw new Error('A character in a live document is nobody’s.');
    const end = clock + text.length;
    return all.slice(first).flatMap(({ fromClock, provenance }, index, rest) => {
      const from = Math.max(fromClock, clock) - clock;
      const to = Math.min(rest[index + 1]?.fromClock ?? end, end) - clock;
      return from < to ? [{ provenance, text: text.slice(from, to) }] : [];
    });
  }
}

/** Provenances that say the same have one key; each is written out once, however often it is compared. */
const keys = new WeakMap<Provenance, string>();
function keyOf(provenance: Provenance): string {
  const known = keys.get(provenance) ?? canonicalText({ ...provenance });
  keys.set(provenance, known);
  return known;
}
