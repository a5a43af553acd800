import * as Y from 'yjs';
import { credit } from '../../../../src/modules/live/domain/credit';
import { Replica, type TakingRules } from '../../../../src/modules/live/domain/replica';
import { readClaims } from '../../../../src/modules/live/domain/update-rules';
import { LIMITS } from '../../../../src/modules/plans';
import { DomainError, notAllowed } from '../../../../src/shared/errors';
import type { Host, Page, Sent } from './page';
import type { Store } from './store';

/** A guard that is taken away, to see that somebody notices. */
export type Plant = 'acknowledges first' | 'believes ids' | 'looks at nothing';

export const FIELD = 'entry/words';
const NOW = new Date('2026-03-02T10:05:00.000Z');

/** An API process: a copy that updates are tried on, a copy that pages are shown, and those who have it open. */
export class Process implements Host {
  readonly pages = new Set<Page>();
  /** Messages from other processes that are on their way: they only say when to look. */
  heard = 0;
  /** What was acknowledged and is not stored yet: nothing, unless a fault was planted. */
  private readonly owed: { page: Page; sent: Sent }[] = [];
  private replica?: Replica;
  private shown?: { readonly doc: Y.Doc; seq: number };

  constructor(
    private readonly store: Store,
    private readonly others: () => Process[],
    private readonly plant: Plant | undefined,
  ) {}

  /** @returns what the page lacks, and what is here. */
  open(page: Page): { state: Uint8Array; vector: Uint8Array } {
    this.store.bind(page.doc.clientID, page.partyId);
    this.pages.add(page);
    const { doc } = (this.shown ??= { doc: this.loaded(), seq: this.store.log.length });
    const state = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page.doc));
    return { state, vector: Y.encodeStateVector(doc) };
  }

  /** The last who leaves takes the copy with them. */
  close(page: Page): void {
    this.pages.delete(page);
    if (this.pages.size === 0) this.shown = undefined;
  }

  /** @throws DomainError when it is refused. @returns what is new in it, stored by now. */
  take(page: Page, sent: Sent): Uint8Array | null {
    if (this.plant !== 'acknowledges first') return this.append(page, sent);
    this.owed.push({ page, sent });
    return null;
  }

  /** Applied, acknowledged and shown to whoever is here; others are told. */
  show(page: Page, sent: Sent, update: Uint8Array | null): void {
    if (this.pages.has(page)) page.hear({ kind: 'acknowledgement', sent });
    if (update) this.tell();
  }

  private tell(): void {
    this.read();
    for (const other of this.others()) other.heard += 1;
  }

  /** Brings the copy that is shown level with the log. */
  read(): void {
    if (!this.shown) return;
    for (const update of this.store.log.slice(this.shown.seq)) {
      Y.applyUpdate(this.shown.doc, update);
      for (const page of this.pages) page.hear({ kind: 'update', update });
    }
    this.shown.seq = this.store.log.length;
  }

  /** Stores what it owes; what is refused only now has been acknowledged all the same. */
  settle(): void {
    for (const { page, sent } of this.owed.splice(0))
      try {
        if (this.append(page, sent)) this.tell();
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
      }
  }

  /** All that is only in memory is gone; another takes its place. */
  crash(): void {
    this.owed.length = 0;
    this.replica = undefined;
    this.shown = undefined;
    for (const page of [...this.pages]) page.lose();
    this.pages.clear();
    this.heard = 0;
  }

  private append({ partyId, doc: { clientID } }: Page, { payload }: Sent): Uint8Array | null {
    const replica = this.current();
    try {
      const claims = readClaims(payload);
      const taken = replica.take(payload, claims, this.rules(replica, partyId));
      if (!taken.update) return null;
      replica.seq += 1;
      const { stretches, firstTouched } = credit(taken, clientID, replica.stretches, NOW);
      this.store.commit(taken.update, stretches, firstTouched.length > 0 ? partyId : null);
      replica.trusted = true;
      return taken.update;
    } catch (error) {
      this.replica = undefined;
      throw error;
    }
  }

  private rules(replica: Replica, partyId: string): TakingRules {
    const looks = this.plant !== 'looks at nothing';
    return {
      isField: (name) => !looks || name === FIELD,
      checkAuthors: (writes) => {
        if (this.plant === 'believes ids') return;
        if (!writes.every(({ client }) => replica.stretches.heldBy(client, partyId, null)))
          throw notAllowed('forged_author', 'Under an id of another.');
      },
      mostCharacters: looks ? LIMITS.textCharacters : Infinity,
    };
  }

  private current(): Replica {
    const { log } = this.store;
    const replica = (this.replica ??= new Replica(log.length, this.store.stretches(), log));
    replica.follow(log.length, log.slice(replica.seq));
    replica.stretches = this.store.stretches();
    return replica;
  }

  private loaded(): Y.Doc {
    const doc = new Y.Doc();
    for (const update of this.store.log) Y.applyUpdate(doc, update);
    return doc;
  }
}
