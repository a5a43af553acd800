import type * as Y from 'yjs';

/** One field of a document, as an editor changes it. Offsets are in UTF-16 units. */
export class TextField {
  constructor(
    private readonly doc: Y.Doc,
    private readonly name: string,
  ) {}

  get text(): string {
    return String(this.doc.getText(this.name));
  }

  insert(at: number, words: string): void {
    this.doc.getText(this.name).insert(at, words);
  }

  erase(at: number, length: number): void {
    this.doc.getText(this.name).delete(at, length);
  }
}
