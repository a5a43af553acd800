import { parseArgs } from 'node:util';

export const BACKENDS = ['redis', 'postgres'] as const;
export type Backend = (typeof BACKENDS)[number];

/** Faults in the program that must turn a run red: see plant.mts. */
export const PLANTS = ['lease', 'effect-key', 'sweeper'] as const;
export type Plant = (typeof PLANTS)[number];

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly backends: readonly Backend[];
  readonly plant: Plant | undefined;
  readonly json: string | undefined;
  /** How many writes are begun, and how many reminders come due, in a second. */
  readonly perSecond: number;
}

/** @throws Error in words for whoever typed it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      backend: { type: 'string', default: BACKENDS.join(',') },
      plant: { type: 'string' },
      json: { type: 'string' },
      'per-second': { type: 'string', default: '10' },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes >= 1)) throw new Error('--minutes takes a number from 1.');
  const asked = values.backend.split(',');
  const backends = BACKENDS.filter((backend) => asked.includes(backend));
  if (backends.length !== asked.length) throw new Error(`--backend is one of ${BACKENDS.join(', ')}.`);
  const plant = PLANTS.find((each) => each === values.plant);
  if (values.plant !== undefined && plant === undefined)
    throw new Error(`--plant is one of ${PLANTS.join(', ')}.`);
  const perSecond = Number(values['per-second']);
  return { minutes, seed: Number(values.seed), backends, plant, json: values.json, perSecond };
}
