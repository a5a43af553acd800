import type { Figures } from './measure.mts';

/** Everything a run has found. */
export interface Report {
  readonly results: readonly Figures[];
  /** The most memory the application has held under load. */
  readonly memoryMb: number;
  /** From the start of the built application until it serves, the database being up. */
  readonly readyMs: number;
}

const LEAST_RATIO = 0.6;
const MOST_COST_OF_SCALE = 1.3;
const MOST_MEMORY_MB = 250;
const MOST_READY_MS = 2_000;

/** Aimed at, and reported; they do not decide. */
const AIMS: Readonly<Record<string, number>> = { 'whole plan read': 2_000, 'goal create': 900 };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The report as it is written down: figures without digits that mean nothing. */
export function written({ results, memoryMb, readyMs }: Report): Report {
  return {
    results: results.map((each) => ({
      ...each,
      rps: rounded(each.rps, 0),
      p50: rounded(each.p50, 2),
      p99: rounded(each.p99, 2),
      ceilingRps: rounded(each.ceilingRps, 0),
      ratio: rounded(each.ratio, 3),
    })),
    memoryMb: rounded(memoryMb, 0),
    readyMs: rounded(readyMs, 0),
  };
}

/** The figures as a table for people. */
export function table({ results, memoryMb, readyMs }: Report): string {
  const rows = results.map(({ name, plans, rps, p50, p99, ceilingRps, ratio }) =>
    [
      name.padEnd(22),
      String(plans).padStart(8),
      rps.toFixed(0).padStart(8),
      p50.toFixed(2).padStart(8),
      p99.toFixed(2).padStart(8),
      ceilingRps.toFixed(0).padStart(9),
      ratio.toFixed(2).padStart(7),
    ].join(''),
  );
  const aims = Object.entries(AIMS).flatMap(([name, aim]) =>
    results
      .filter((each) => each.name === name)
      .map(({ plans, rps }) => `${name} at ${plans} plans: ${rps.toFixed(0)}/s, aimed at ${aim}/s`),
  );
  return [
    'scenario'.padEnd(22) + '   plans     rps  p50 ms  p99 ms  ceiling  ratio',
    ...rows,
    `memory ${memoryMb.toFixed(0)} MB, ready in ${readyMs.toFixed(0)} ms`,
    ...aims,
  ].join('\n');
}

/** What is not as it must be, one sentence each. */
export function shortfalls({ results, memoryMb, readyMs }: Report): string[] {
  const found: string[] = [];
  for (const { name, plans, ratio } of results)
    if (!(ratio >= LEAST_RATIO))
      found.push(
        `${name} at ${plans} plans: ${ratio.toFixed(2)} of the ceiling, at least ${LEAST_RATIO} wanted`,
      );
  for (const name of new Set(results.map((each) => each.name))) {
    const [small, large] = results.filter((each) => each.name === name).sort((a, b) => a.plans - b.plans);
    if (!small || !large) continue;
    const cost = small.rps / large.rps;
    if (!(cost <= MOST_COST_OF_SCALE))
      found.push(
        `${name}: ${large.plans} plans cost ${cost.toFixed(2)} × of ${small.plans}, at most ${MOST_COST_OF_SCALE} wanted`,
      );
  }
  if (!(memoryMb <= MOST_MEMORY_MB))
    found.push(`The API held ${memoryMb.toFixed(0)} MB under load, at most ${MOST_MEMORY_MB} wanted`);
  if (!(readyMs <= MOST_READY_MS))
    found.push(
      `The built application was ready in ${readyMs.toFixed(0)} ms, at most ${MOST_READY_MS} wanted`,
    );
  return found;
}
