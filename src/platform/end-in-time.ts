const PATIENCE_MS = 20_000;

/** Whatever hangs, a process that was asked to end is gone in twenty seconds: what it did not do comes up again. */
export function endInTime(patienceMs = PATIENCE_MS): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => setTimeout(() => process.exit(1), patienceMs).unref());
}
