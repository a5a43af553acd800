import { isConnectionLost } from '../database/units';

/** After so many failures what is left waits to come up again: it is not a few rows that are at fault then. */
const MOST_FAILURES = 24;

/**
 * Does something with all of these at once; where that fails with each half of them, down to one, so that what cannot be
 * handled holds up none of the others.
 * @throws what the last of them failed of.
 */
export async function inHalves<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
): Promise<void> {
  const left = [all];
  const failures: unknown[] = [];
  for (let some = left.shift(); some !== undefined; some = left.shift()) {
    try {
      await work(some);
    } catch (error) {
      failures.push(error);
      if (isConnectionLost(error) || failures.length >= MOST_FAILURES) break;
      if (some.length === 1) continue;
      const half = Math.ceil(some.length / 2);
      left.push(some.slice(0, half), some.slice(half));
    }
  }
  if (failures.length > 0) throw failures.at(-1);
}
