import { Injectable } from '@nestjs/common';
import type { Document } from '@hocuspocus/server';
import { applyUpdate } from 'yjs';
import { Log } from '../../../platform/observability/log';
import { LiveDocuments } from '../application/live-documents';
import { RoomPresence } from './presence/room-presence';

/** What was stored in this process and is about to be applied by whoever stored it is not read again so soon. */
const OWN_FIRST_MS = 30;
const AGAIN_AFTER_MS = 500;
/** Tells Hocuspocus that what is applied comes from the table and need not be stored. */
const STORED = { source: 'local', skipStoreHooks: true } as const;

/** A document that is open in this process. */
export class Room {
  /** Every update up to this number is in the copy of this process. */
  seq = 0;
  /** The highest number heard of. */
  heard = 0;
  loaded = false;
  reading?: Promise<void>;
  later?: NodeJS.Timeout;
  readonly applied = new Set<number>();
  readonly presence: RoomPresence;

  constructor(
    readonly orgId: string,
    readonly documentId: string,
    readonly document: Document,
    tell: (room: Room, clientIds: number[]) => void,
  ) {
    this.presence = new RoomPresence(document.awareness, (clientIds) => tell(this, clientIds));
  }
}

/**
 * The documents open in this process, each kept level with its rows. Messages between processes only say when to look:
 * what is applied comes from the table.
 */
@Injectable()
export class Rooms {
  private readonly open = new Map<string, Room>();

  constructor(
    private readonly store: LiveDocuments,
    private readonly log: Log,
  ) {}

  get all(): readonly Room[] {
    return [...this.open.values()];
  }

  get(documentId: string): Room | undefined {
    return this.open.get(documentId);
  }

  /** Fills a new document from its rows. Known before it is read, so that nothing said meanwhile is missed. */
  async load(room: Room): Promise<void> {
    this.open.set(room.documentId, room);
    try {
      const { states, seq } = await this.store.load(room.orgId, room.documentId);
      room.document.transact(() => {
        for (const state of states) applyUpdate(room.document, state, STORED);
      }, STORED);
      // Nobody is here yet. Left to itself it would be sent, whole, to whoever comes next, who asks for it anyway.
      room.document.flush();
      const { pendingStructs, pendingDs } = room.document.store;
      if (pendingStructs !== null || pendingDs !== null)
        throw new Error('A stored live document lacks a part of itself.');
      room.seq = seq;
      room.loaded = true;
    } catch (error) {
      this.forget(room);
      throw error;
    }
    if (room.heard > room.seq) void this.read(room);
  }

  forget(room: Room): void {
    clearTimeout(room.later);
    if (this.open.get(room.documentId) === room) this.open.delete(room.documentId);
  }

  /** An update of this number has been stored and is applied by whoever stored it. */
  applied(room: Room, seq: number): void {
    if (seq <= room.seq) return;
    room.applied.add(seq);
    while (room.applied.delete(room.seq + 1)) room.seq += 1;
    if (room.applied.size > 0) this.hear(room.documentId, seq, 'own');
  }

  /** The document has come to this number, by this process or another. */
  hear(documentId: string, seq: number, by: 'own' | 'other'): void {
    const room = this.open.get(documentId);
    if (!room || seq <= room.seq) return;
    room.heard = Math.max(room.heard, seq);
    if (!room.loaded) return;
    if (by === 'other') void this.read(room);
    else this.readLater(room, OWN_FIRST_MS);
  }

  /** Asks for the numbers of all that are open, in one look for each organisation, and reads what was missed. */
  async check(): Promise<void> {
    for (const [orgId, rooms] of Map.groupBy(this.open.values(), (room) => room.orgId)) {
      try {
        const heads = await this.store.heads(
          orgId,
          rooms.map(({ documentId }) => documentId),
        );
        for (const [documentId, seq] of heads) this.hear(documentId, seq, 'other');
      } catch (error) {
        this.log.error('open documents could not be compared with their rows', { error });
      }
    }
  }

  private readLater(room: Room, ms: number): void {
    room.later ??= setTimeout(() => {
      room.later = undefined;
      if (room.heard > room.seq) void this.read(room);
    }, ms);
  }

  /** One reading at a time; whoever asks during one gets another after it, if there is more by then. */
  private async read(room: Room): Promise<void> {
    while (room.reading) await room.reading;
    if (room.heard <= room.seq) return;
    room.reading = this.readNow(room);
    await room.reading;
  }

  private async readNow(room: Room): Promise<void> {
    try {
      const updates = await this.store.updatesAfter(room.orgId, room.documentId, room.seq);
      for (const { seq, payload } of updates) {
        applyUpdate(room.document, payload, STORED);
        room.seq = Math.max(room.seq, seq);
      }
      for (const seq of room.applied) if (seq <= room.seq) room.applied.delete(seq);
      while (room.applied.delete(room.seq + 1)) room.seq += 1;
    } catch (error) {
      this.log.error('an open document could not be brought level', { documentId: room.documentId, error });
      this.readLater(room, AGAIN_AFTER_MS);
    } finally {
      room.reading = undefined;
    }
  }
}
