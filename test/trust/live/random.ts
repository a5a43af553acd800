/** Numbers that a seed decides, so that what was done in a run can be done again. */
export class Random {
  private state: number;

  constructor(state: number) {
    this.state = state;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  /** Another that goes its own way, so that what one writer does hangs on nobody's haste. */
  fork(): Random {
    return new Random(this.below(0x7fffffff));
  }
}
