import { setTimeout as wait } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PATIENCE_MS = 15_000;

/**
 * Resolves at the first signal to end. The listeners stay: npm and the terminal each send one, and a second must not
 * cut short what the first began.
 */
export function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
  });
}

/** Ends one after the other, each with so much time, whatever becomes of those before. */
export async function stopAll(parts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const stop of parts) {
    const patience = new AbortController();
    const giveUp = wait(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([stop().catch(() => undefined), giveUp]);
    patience.abort();
  }
}
