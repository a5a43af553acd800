import { randomInt } from 'node:crypto';

const HIGHEST = 2 ** 32;

/** Yjs takes its client ids from 32 bits; 0 stands for nobody. */
export function isYjsClientId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < HIGHEST;
}

/** An id for somebody who only reads, so that they are seen all the same. */
export function readersClientId(): number {
  return randomInt(1, HIGHEST);
}
