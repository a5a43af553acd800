import { parseArgs } from 'node:util';

/** How much is measured, and how long. */
export interface Options {
  /** Where the figures are written. */
  readonly json: string | undefined;
  readonly quick: boolean;
  /** A folder whose database is kept from one run to the next. */
  readonly data: string | undefined;
  /** Scenarios whose name holds this. */
  readonly only: string | undefined;
  /** A folder for CPU profiles of the application. */
  readonly profile: string | undefined;
  readonly organisations: number;
  readonly scales: readonly [small: number, large: number];
  /** Plans that requests are made for, at each scale. */
  readonly places: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      data: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const { json, quick, data, only, profile } = values;
  const size = quick
    ? {
        organisations: 5,
        scales: [100, 1_000] as const,
        places: 100,
        rounds: 3,
        seconds: 1,
        warmUpSeconds: 1,
      }
    : {
        organisations: 50,
        scales: [1_000, 100_000] as const,
        places: 400,
        rounds: 5,
        seconds: 4,
        warmUpSeconds: 2,
      };
  return { json, quick, data, only, profile, ...size };
}
