import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { hasNarrative, isItemKind, KINDS } from '../../plans';
import { Replica } from '../domain/replica';
import { Stretches, type Stretch } from '../domain/stretches';
import { LiveHistory } from '../persistence/live-history';
import { LiveLog, type HeldDocument } from '../persistence/live-log';

/** Documents kept in memory between one update and the next. */
const MOST_KEPT = 400;
const KEPT_MS = 10 * 60 * 1000;

/** The server's own copies of documents. What is in them is in the database; losing them costs a read. */
@Injectable()
export class Replicas {
  private readonly kept = new LRUCache<string, Replica>({ max: MOST_KEPT, ttl: KEPT_MS });

  constructor(
    private readonly history: LiveHistory,
    private readonly log: LiveLog,
  ) {}

  /** The copy that updates are tried on. The document is held, and nothing was stored in it yet in this unit. */
  async shared({ id, lastSeq }: HeldDocument): Promise<Replica> {
    const kept = this.kept.get(id);
    if (!kept?.trusted || kept.seq > lastSeq) {
      const fresh = await this.read(id, lastSeq);
      this.kept.set(id, fresh);
      return fresh;
    }
    await this.bringUp(kept, id, lastSeq);
    return kept;
  }

  /** A copy of the caller's own, that may hold what is not committed and is thrown away. */
  async private({ id, lastSeq }: Pick<HeldDocument, 'id' | 'lastSeq'>): Promise<Replica> {
    const kept = this.kept.get(id);
    if (!kept?.trusted || kept.seq > lastSeq) return this.read(id, lastSeq);
    const copy = new Replica(kept.seq, kept.stretches, [kept.state()]);
    await this.bringUp(copy, id, lastSeq, true);
    return copy;
  }

  /**
   * What is committed of a document, as updates to be applied in turn. No row is held, and nothing was stored in this
   * unit. No copy is made where there is none: most who open a document read it.
   */
  async states(id: string): Promise<{ states: readonly Uint8Array[]; seq: number }> {
    const { lastSeq, snapshot, snapshotSeq } = await this.history.source(id);
    const kept = this.kept.get(id);
    if (kept?.trusted && kept.seq === lastSeq) return { states: [kept.state()], seq: lastSeq };
    const updates = await this.history.updates(id, snapshotSeq, lastSeq);
    const states = [...(snapshot ? [snapshot] : []), ...updates.map(({ payload }) => payload)];
    return { states, seq: lastSeq };
  }

  drop(documentId: string): void {
    this.kept.delete(documentId);
  }

  /**
   * Reads whose client ids are whose anew: another process may have bound one.
   * @param unsaved what this unit has added and not yet written: it goes on counting.
   */
  async refreshAuthors(replica: Replica, documentId: string, unsaved: Iterable<Stretch> = []): Promise<void> {
    replica.stretches = new Stretches([...(await this.history.authors(documentId)), ...unsaved]);
  }

  /** Makes sure that `replica.fields` knows these names, if they are fields of the document's section at all. */
  async learnFields(replica: Replica, document: HeldDocument, names: readonly string[]): Promise<void> {
    if (names.every((name) => replica.fields.has(name))) return;
    for (const { id, kind } of await this.log.items(document.planId, document.section)) {
      if (!isItemKind(kind)) continue;
      for (const field of KINDS[kind].narrative)
        if (hasNarrative(kind, field)) replica.fields.set(`${id}/${field}`, kind);
    }
  }

  /** @throws rather than answer less than all of it. */
  private async read(documentId: string, upTo: number): Promise<Replica> {
    const { snapshot, snapshotSeq } = await this.history.source(documentId);
    // Without the document's row held, a snapshot may have been taken since its number was read.
    const seq = Math.max(upTo, snapshotSeq);
    const updates = await this.history.updates(documentId, snapshotSeq, seq);
    const states = [...(snapshot ? [snapshot] : []), ...updates.map(({ payload }) => payload)];
    return new Replica(seq, new Stretches(await this.history.authors(documentId)), states);
  }

  private async bringUp(
    replica: Replica,
    documentId: string,
    lastSeq: number,
    always = false,
  ): Promise<void> {
    if (replica.seq === lastSeq && !always) return;
    const updates = await this.history.updates(documentId, replica.seq, lastSeq);
    replica.follow(
      lastSeq,
      updates.map(({ payload }) => payload),
    );
    await this.refreshAuthors(replica, documentId);
  }
}
