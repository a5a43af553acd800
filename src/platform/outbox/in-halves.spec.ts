import { inHalves } from './in-halves';

const ROWS = Array.from({ length: 200 }, (_, nth) => nth);

/** @returns what was handled, in how many attempts, where these rows fail by `error`. */
async function handled(bad: readonly number[], error = new Error('bad')) {
  const done: number[] = [];
  let attempts = 0;
  const working = inHalves(ROWS, (some) => {
    attempts += 1;
    if (some.some((row) => bad.includes(row))) return Promise.reject(error);
    done.push(...some);
    return Promise.resolve();
  });
  if (bad.length > 0) await expect(working).rejects.toBe(error);
  else await working;
  return { done: done.toSorted((one, other) => one - other), attempts };
}

describe('rows that are handled together', () => {
  it('are handled at once where none fails', async () => {
    expect(await handled([])).toEqual({ done: ROWS, attempts: 1 });
  });

  it.each([0, 77, 199])('are all handled but for one that cannot be, the %s.', async (bad) => {
    const { done, attempts } = await handled([bad]);
    expect(done).toEqual(ROWS.filter((row) => row !== bad));
    expect(attempts).toBeLessThan(20);
  });

  it.each([
    ['side by side', (row: number) => row >= 40 && row < 100],
    ['at the beginning', (row: number) => row < 60],
    ['at the end', (row: number) => row >= 140],
    ['here and there', (row: number) => row % 3 === 1],
    ['every other one', (row: number) => row % 2 === 1],
  ])('are all handled but for many that cannot be, %s', async (_where, isBad) => {
    const bad = ROWS.filter(isBad);
    const { done, attempts } = await handled(bad);
    expect(done).toEqual(ROWS.filter((row) => !bad.includes(row)));
    expect(attempts).toBeLessThan(ROWS.length + 48);
  });

  it('are left alone soon where all fail, and at once where the database is gone', async () => {
    expect(await handled(ROWS)).toEqual({ done: [], attempts: 48 });
    expect(await handled(ROWS, new Error('Connection terminated'))).toEqual({ done: [], attempts: 1 });
  });
});
