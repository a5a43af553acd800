/** How many characters one writer has to themselves. */
const EACH = 0x600;
/** Letters of the first plane, one unit each, and of another, two units each: an editor must not cut those. */
const FIRST_PLANE = 0x4e00;
const OTHER_PLANE = 0x20000;

/** Characters that one writer alone writes, and none of them twice: each tells by itself who typed it. */
export class Marks {
  private next: number;
  private readonly end: number;

  /** @param wide whether each takes two units. */
  constructor(which: number, wide: boolean) {
    this.next = (wide ? OTHER_PLANE : FIRST_PLANE) + which * EACH;
    this.end = this.next + EACH;
  }

  word(length: number): string[] {
    if (this.next + length > this.end) throw new Error('A writer has run out of characters.');
    return Array.from({ length }, () => String.fromCodePoint(this.next++));
  }
}
