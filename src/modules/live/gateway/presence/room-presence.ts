import { isDeepStrictEqual } from 'node:util';
import type { Awareness } from 'y-protocols/awareness';
import { placeOf, type Presence } from './said';

/** A connection of this process, as the key of who is here by it. */
type Holder = object;

/**
 * Who has one document open, on every process. This service alone writes it: who somebody is comes from their session,
 * they are here from when they open the document until they leave it, and they cannot hide.
 */
export class RoomPresence {
  private readonly here = new Map<number, { holder: Holder; presence: Presence }>();
  /** By client id, the process that told of them last. */
  private readonly elsewhere = new Map<number, string>();

  /** @param changed called with the client ids of this process whose presence is to be told elsewhere. */
  constructor(
    private readonly awareness: Awareness,
    private readonly changed: (clientIds: number[]) => void,
  ) {
    awareness.on('update', ({ removed }: { removed: number[] }) => {
      for (const clientId of removed) this.elsewhere.delete(clientId);
    });
  }

  /** Whether nobody is here under that id. */
  isFree(clientId: number): boolean {
    return clientId > 0 && !this.here.has(clientId) && !this.elsewhere.has(clientId);
  }

  join(holder: Holder, clientId: number, presence: Presence): void {
    this.here.set(clientId, { holder, presence });
    this.elsewhere.delete(clientId);
    this.write(clientId, presence);
    this.changed([clientId]);
  }

  /** Takes what a client says of where it is. About others it has nothing to say. */
  say(holder: Holder, clientId: number, state: unknown): void {
    const known = this.here.get(clientId);
    if (known?.holder !== holder) return;
    const presence = { ...known.presence, ...placeOf(state) };
    if (isDeepStrictEqual(presence, known.presence)) return;
    known.presence = presence;
    this.write(clientId, presence);
    this.changed([clientId]);
  }

  leave(holder: Holder): void {
    const gone = [...this.here].filter(([, each]) => each.holder === holder).map(([clientId]) => clientId);
    for (const clientId of gone) {
      this.here.delete(clientId);
      this.write(clientId, null);
    }
    if (gone.length > 0) this.changed(gone);
  }

  /** Says again that all of them are still here: what is not renewed for half a minute is forgotten by everybody. */
  renew(): void {
    for (const [clientId, { presence }] of this.here) this.write(clientId, presence);
    if (this.here.size > 0) this.changed([...this.here.keys()]);
  }

  /** What to tell other processes; null: gone. */
  told(clientIds: readonly number[]): [number, Presence | null][] {
    return clientIds.map((clientId) => [clientId, this.here.get(clientId)?.presence ?? null]);
  }

  all(): number[] {
    return [...this.here.keys()];
  }

  /** Another process tells of somebody there. */
  hear(from: string, clientId: number, presence: Presence | null): void {
    if (this.here.has(clientId)) return;
    if (presence === null && this.elsewhere.get(clientId) !== from) return;
    if (presence) this.elsewhere.set(clientId, from);
    else this.elsewhere.delete(clientId);
    this.write(clientId, presence);
  }

  /** By the clock of the day, so that a client that moves to another process goes on hearing. */
  private write(clientId: number, presence: Presence | null): void {
    const { states, meta } = this.awareness;
    const before = states.has(clientId);
    if (!before && presence === null) return;
    const now = Date.now();
    meta.set(clientId, { clock: Math.max((meta.get(clientId)?.clock ?? 0) + 1, now), lastUpdated: now });
    if (presence) states.set(clientId, { ...presence });
    else states.delete(clientId);
    const changes = {
      added: before ? [] : [clientId],
      updated: before && presence ? [clientId] : [],
      removed: presence ? [] : [clientId],
    };
    this.awareness.emit('change', [changes, null]);
    this.awareness.emit('update', [changes, null]);
  }
}
