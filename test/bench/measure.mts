import type { Client } from 'pg';
import type { LoadDriver, Served } from './load/processes.mts';
import type { LoadResult } from './load/driver.mts';
import type { Options } from './options.mts';
import type { Recorded } from './record-scenarios.mts';
import type { Place } from './scenarios/index.mts';

const CONNECTIONS = 8;

/** One database with the application and the ceiling that serve it. */
export interface Stage {
  readonly plans: number;
  readonly superuser: Client;
  readonly places: readonly Place[];
  readonly recorded: readonly Recorded[];
  readonly app: Served;
  readonly ceiling: Served;
}

/** One line of the report. Times in milliseconds; `ratio` is the application's share of the ceiling. */
export interface Figures {
  readonly name: string;
  readonly plans: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly ceilingRps: number;
  readonly ratio: number;
}

interface Round {
  readonly app: LoadResult;
  readonly ceiling: LoadResult;
}

/**
 * Measures one scenario at every scale, application and ceiling in turns: the machine may have other things to do,
 * and then has them for both. Each figure is the median of its rounds, the ratio that of the ratios.
 */
export async function measureScenario(
  driver: LoadDriver,
  stages: readonly Stage[],
  name: string,
  { rounds, seconds, warmUpSeconds }: Options,
): Promise<Figures[]> {
  const all = stages.map((stage) => ({ stage, rounds: [] as Round[] }));
  for (const { stage } of all) {
    await load(driver, stage, name, 'app', warmUpSeconds);
    await load(driver, stage, name, 'ceiling', warmUpSeconds);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const each of all) {
      const app = await load(driver, each.stage, name, 'app', seconds);
      const ceiling = await load(driver, each.stage, name, 'ceiling', seconds);
      each.rounds.push({ app, ceiling });
    }
  }
  return all.map(({ stage, rounds: measured }) => ({
    name,
    plans: stage.plans,
    rps: median(measured.map(({ app }) => app.rps)),
    p50: median(measured.map(({ app }) => app.p50)),
    p99: median(measured.map(({ app }) => app.p99)),
    ceilingRps: median(measured.map(({ ceiling }) => ceiling.rps)),
    ratio: median(measured.map(({ app, ceiling }) => app.rps / ceiling.rps)),
  }));
}

async function load(
  driver: LoadDriver,
  { superuser, places, recorded, app, ceiling }: Stage,
  name: string,
  side: 'app' | 'ceiling',
  seconds: number,
): Promise<LoadResult> {
  const found = recorded.find(({ scenario }) => scenario.name === name);
  if (!found) throw new Error(`${name} was not recorded.`);
  const { scenario, targets } = found;
  const { method, body, status, slug, once } = scenario;
  const url = side === 'app' ? app.url : `${ceiling.url}/${slug}`;
  const job = { url, method, body, status, once, targets, connections: CONNECTIONS, seconds };
  const result = await driver.run(job);
  result.versions.forEach((version, place) => {
    const target = targets[place];
    if (target && version !== undefined) targets[place] = { ...target, version };
  });
  await scenario.reset?.(superuser, places);
  return result;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
