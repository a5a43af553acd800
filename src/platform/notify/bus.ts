/** The longest message: PostgreSQL takes 8,000 bytes of payload, and every backend keeps to what all of them take. */
export const LONGEST_MESSAGE = 7_000;

export type BusListener = (body: string) => void;

/**
 * Tells every process of this installation, this one included, that something happened. Messages are ids and numbers,
 * never a person's words, and may be lost: whoever listens reads the truth from PostgreSQL, at once after a message
 * or a gap, and now and then without either.
 */
export abstract class Bus {
  private readonly listeners = new Map<string, Set<BusListener>>();
  private readonly gapListeners = new Set<() => void>();

  /** Sends after the caller's transaction has been committed. Never throws and never waits: a loss costs delay. */
  abstract publish(topic: string, body: string): void;

  /** Begins to receive: now, or as soon as the other side is there. */
  abstract start(): Promise<void>;

  /** Sends what is waiting, and ends. */
  abstract stop(): Promise<void>;

  /** @returns how to stop listening. */
  subscribe(topic: string, listener: BusListener): () => void {
    const all = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, all.add(listener));
    return () => all.delete(listener);
  }

  /** Called when messages may have been missed: the connection was lost, and is back. */
  onGap(listener: () => void): void {
    this.gapListeners.add(listener);
  }

  protected deliver(wire: string): void {
    const end = wire.indexOf(' ');
    const body = wire.slice(end + 1);
    for (const listener of this.listeners.get(wire.slice(0, end)) ?? []) listener(body);
  }

  protected reportGap(): void {
    for (const listener of this.gapListeners) listener();
  }
}

/** A message as it travels. */
export function wireOf(topic: string, body: string): string {
  return `${topic} ${body}`;
}
