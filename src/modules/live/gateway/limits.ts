/** What one client may take of this service; the table in docs/live-protocol.md is checked against it. */
export const LIMITS = {
  /** Bytes of one message: a long text pasted at once fits. */
  messageBytes: 1_048_576,
  nameBytes: 256,
  tokenBytes: 1_024,
  presenceBytes: 4_096,
  presencesAtOnce: 8,
  /** Messages of one socket, a second over time and at once. */
  messagesPerSecond: 100,
  messagesAtOnce: 600,
  /** Bytes of one socket, a second over time and at once. */
  bytesPerSecond: 262_144,
  bytesAtOnce: 4_194_304,
  documentsPerSocket: 64,
  refusalsPerSocket: 100,
  /** Sockets of one party in one process. */
  socketsPerParty: 32,
  /** Sockets of one process on which nobody has been recognised yet. */
  strangers: 500,
  authenticateWithinMs: 10_000,
  /** How often a socket is asked whether it is still there; one that does not answer until the next time is closed. */
  pingEveryMs: 25_000,
  /** How long a socket may have no document open. */
  idleMs: 60_000,
  /** How long a closing service waits for what is being stored. */
  closeWithinMs: 5_000,
} as const;

/** So much at once, and so much a second over time. */
export class Allowance {
  private left: number;
  private at: number;

  constructor(
    private readonly perSecond: number,
    private readonly atOnce: number,
    now = performance.now(),
  ) {
    this.left = atOnce;
    this.at = now;
  }

  /** @returns whether there was so much left. */
  take(amount: number, now = performance.now()): boolean {
    this.left = Math.min(this.atOnce, this.left + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.left < amount) return false;
    this.left -= amount;
    return true;
  }
}
