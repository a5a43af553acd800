import { joined, type Passage, type Provenance } from '../../../shared/attributed-text';
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

  /** A run as passages, cut where its provenance changes. @throws for a character that is nobody's: never guessed. */
  passagesOf(runs: readonly Run[]): Passage[] {
    return joined(runs.flatMap((run) => this.cut(run)));
  }

  private cut({ text, client, clock }: Run): Passage[] {
    const all = this.byClient.get(client) ?? [];
    const first = all.findLastIndex(({ fromClock }) => fromClock <= clock);
    if (first === -1) throw new Error('A character in a live document is nobody’s.');
    const end = clock + text.length;
    return all.slice(first).flatMap((stretch, index, rest) => {
      if (index > 0 && stretch.fromClock >= end) return [];
      const from = Math.max(stretch.fromClock, clock) - clock;
      const to = Math.min(rest[index + 1]?.fromClock ?? end, end) - clock;
      return [{ ...stretch.provenance, text: text.slice(from, to) }];
    });
  }
}
