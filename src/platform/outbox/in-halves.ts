import { isConnectionLost } from '../database/units';

/** After so many failures rows are tried one by one; after so many more in a row it is not a few of them that are at fault. */
const MOST_FAILURES = 24;

type Work<T> = (some: readonly T[]) => Promise<void>;

/**
 * Does something with all of these at once; where that fails with each half of them, down to one, so that what cannot be
 * handled holds up none of the others. Where many cannot, each is tried by itself. Where none can be, they are left alone
 * soon: what is left comes up again.
 * @throws what the last of them failed of.
 */
export async function inHalves<T>(all: readonly T[], work: Work<T>): Promise<void> {
  const left = [all];
  const failures: unknown[] = [];
  for (let some = left.shift(); some !== undefined; some = left.shift()) {
    if (await done(some, work, failures)) continue;
    if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      left.push(some.slice(0, half), some.slice(half));
    }
    if (failures.length >= MOST_FAILURES) failures.push(...(await oneByOne(left.splice(0), work)));
  }
  if (failures.length > 0) throw failures.at(-1);
}

/** One of each in turn: those that fail may lie side by side, and are not to be taken for all. @returns the failures. */
async function oneByOne<T>(some: readonly (readonly T[])[], work: Work<T>): Promise<unknown[]> {
  const failures: unknown[] = [];
  let inARow = 0;
  const longest = Math.max(0, ...some.map(({ length }) => length));
  for (let nth = 0; nth < longest; nth += 1)
    for (const row of some.flatMap((each) => each.slice(nth, nth + 1))) {
      inARow = (await done([row], work, failures)) ? 0 : inARow + 1;
      if (inARow >= MOST_FAILURES) return failures;
    }
  return failures;
}

/** @throws where the database is gone: nothing can be done with any of them then. */
async function done<T>(some: readonly T[], work: Work<T>, failures: unknown[]): Promise<boolean> {
  try {
    await work(some);
    return true;
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    failures.push(error);
    return false;
  }
}
