/** An answer that the database has shaped already: sent as it is, neither parsed nor written anew. */
export class JsonText {
  constructor(
    readonly text: string,
    /** The ETag, as for every resource with a version. */
    readonly version: number,
  ) {}

  /** How it is kept for replays. */
  toJSON(): { jsonText: string; version: number } {
    return { jsonText: this.text, version: this.version };
  }

  /** A kept answer as it was given. */
  static revive(kept: unknown): unknown {
    if (typeof kept !== 'object' || kept === null || !('jsonText' in kept) || !('version' in kept))
      return kept;
    return new JsonText(String(kept.jsonText), Number(kept.version));
  }
}
