/** Bytes that do not say what they should. */
export class MalformedBytes extends Error {}

const MOST_BITS = 53;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the variable-length numbers, texts and byte strings of the Yjs protocols, and trusts none of them. */
export class ByteReader {
  private position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.position === this.bytes.length;
  }

  /** Seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    let factor = 1;
    for (let bits = 0; bits < MOST_BITS; bits += 7) {
      const byte = this.bytes[this.position];
      if (byte === undefined) throw new MalformedBytes('The message ends within a number.');
      this.position += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) {
        if (!Number.isSafeInteger(value)) throw new MalformedBytes('A number is too large.');
        return value;
      }
      factor *= 128;
    }
    throw new MalformedBytes('A number is too long.');
  }

  /** A byte string with its length before it; a view, not a copy. */
  string(longest = Number.POSITIVE_INFINITY): Uint8Array {
    const length = this.number();
    if (length > longest || this.position + length > this.bytes.length)
      throw new MalformedBytes('A byte string is too long.');
    const start = this.position;
    this.position += length;
    return this.bytes.subarray(start, this.position);
  }

  text(longest: number): string {
    try {
      return decoder.decode(this.string(longest));
    } catch {
      throw new MalformedBytes('A text is not UTF-8, or too long.');
    }
  }
}
