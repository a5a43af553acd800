import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * Identifiers as the service makes them (UUIDv7, sorting by time), but of the moment that is told about, and the same
 * each time that moment is: two demos seeded at one instant are alike to the last byte.
 */
export class DatedIds {
  private count = 0;

  constructor(private readonly seed: string) {}

  at(moment: Date): string {
    this.count += 1;
    const random = createHash('sha256').update(`${this.seed} ${this.count}`).digest().subarray(0, 16);
    return v7({ msecs: moment.getTime(), seq: this.count, random });
  }
}
