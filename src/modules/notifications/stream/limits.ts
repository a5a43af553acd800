/** How streams of notifications are held. */
export const LIMITS = {
  /** Of one party in one process: a few devices, with a few windows each. */
  perParty: 8,
  /** In one process. */
  all: 5_000,
  /** Something is sent at least so often, so that nobody on the way takes the connection for dead. */
  beatEveryMs: 20_000,
  /** How soon a stream ends once its session has. */
  lookEveryMs: 2_000,
  /** What a reader may leave untaken before the connection is given up, in bytes. */
  untaken: 64 * 1024,
  /** A stream ends after so many seconds, and its reader comes again. */
  seconds: 3_600,
} as const;
