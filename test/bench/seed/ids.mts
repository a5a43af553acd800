/** Identifiers as the application makes them: UUIDv7 in rising order. From a seed, so that two runs have the same. */
export class Ids {
  private made = 0;
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  next(): string {
    this.made += 1;
    // A quarter of a million a second, as if they had been made over some time before today.
    const time = (START + Math.floor(this.made / 250)).toString(16).padStart(12, '0');
    const count = (this.made % 250).toString(16).padStart(3, '0');
    const a = hex(this.random, 0x1000).padStart(3, '0');
    const b = hex(this.random, 0x1_0000_0000).padStart(8, '0');
    const c = hex(this.random, 0x1_0000).padStart(4, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-8${a}-${b}${c}`;
  }
}

const START = Date.UTC(2026, 0, 5);

function hex(random: () => number, below: number): string {
  return Math.floor(random() * below).toString(16);
}

/** Mulberry32: small, fast and the same everywhere. @returns numbers from 0 up to but not including 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
