import * as Y from 'yjs';
import { provenanceOf, type Provenance } from '../../../shared/attributed-text';
import { PARAGRAPH, paragraphsOf, runsOf, textsOf, type Run } from './field-text';
import type { LaneEdit } from './lane-edits';
import type { Stretches } from './stretches';

/** Gives a fresh Yjs client id that stands for words of that provenance. */
export type ClientFor = (provenance: Provenance) => number;

/** Words, and under which client id they are written. */
interface Piece {
  readonly text: string;
  readonly client: number;
}

/**
 * Writes a field's edits into a document. Paragraphs cannot be cut or joined in Yjs: what stands behind a new line
 * break, or before one that goes, is written again, under client ids that stand for the same people as before.
 */
export function editField(
  doc: Y.Doc,
  field: string,
  edits: readonly LaneEdit[],
  stretches: Stretches,
  clientFor: ClientFor,
): void {
  const writing = new FieldWriting(doc, field, (run) =>
    stretches
      .passagesOf([run])
      .map((passage) => ({ text: passage.text, client: clientFor(provenanceOf(passage)) })),
  );
  doc.transact(() => {
    let offset = 0;
    for (const edit of edits) {
      if (edit.op === 'remove') writing.remove(offset, edit.length);
      if (edit.op === 'insert')
        writing.insert(offset, { text: edit.text, client: clientFor(edit.provenance) });
      if (edit.op === 'keep') offset += edit.length;
      if (edit.op === 'insert') offset += edit.text.length;
    }
  });
}

class FieldWriting {
  private readonly fragment: Y.XmlFragment;

  constructor(
    private readonly doc: Y.Doc,
    private readonly field: string,
    private readonly again: (run: Run) => Piece[],
  ) {
    this.fragment = doc.getXmlFragment(field);
  }

  insert(offset: number, { text, client }: Piece): void {
    const [first = '', ...rest] = text.split('\n');
    this.doc.clientID = client;
    if (this.paragraphs().length === 0) this.fragment.insert(0, [new Y.XmlElement(PARAGRAPH)]);
    const { paragraph, inner, index } = this.find(offset);
    const behind = rest.length > 0 ? this.piecesFrom(paragraph, inner) : [];
    if (rest.length > 0) erase(paragraph, inner, lengthOf(paragraph) - inner);
    this.write(paragraph, inner, { text: first, client });
    if (rest.length === 0) return;
    const added = rest.map(newParagraph);
    this.doc.clientID = client;
    this.fragment.insert(index + 1, added);
    this.append(added.at(-1) ?? paragraph, behind);
  }

  /** What stands behind, in the paragraph where it ends, follows in the one where it begins. */
  remove(offset: number, length: number): void {
    const from = this.find(offset);
    const to = this.find(offset + length);
    if (from.index === to.index) {
      erase(from.paragraph, from.inner, length);
      return;
    }
    const behind = this.piecesFrom(to.paragraph, to.inner);
    erase(from.paragraph, from.inner, lengthOf(from.paragraph) - from.inner);
    this.fragment.delete(from.index + 1, to.index - from.index);
    this.append(from.paragraph, behind);
  }

  private append(paragraph: Y.XmlElement, pieces: readonly Piece[]): void {
    for (const piece of pieces) this.write(paragraph, lengthOf(paragraph), piece);
  }

  private write(paragraph: Y.XmlElement, inner: number, { text, client }: Piece): void {
    if (text === '') return;
    this.doc.clientID = client;
    if (textsOf(paragraph).length === 0) paragraph.insert(0, [new Y.XmlText()]);
    let before = 0;
    for (const part of textsOf(paragraph)) {
      if (inner <= before + part.length) {
        part.insert(inner - before, text);
        return;
      }
      before += part.length;
    }
    throw new RangeError('An edit reaches beyond its paragraph.');
  }

  private piecesFrom(paragraph: Y.XmlElement, inner: number): Piece[] {
    let before = 0;
    return textsOf(paragraph)
      .flatMap((text) => runsOf(text))
      .flatMap((run) => {
        const from = Math.max(inner - before, 0);
        before += run.text.length;
        return from >= run.text.length
          ? []
          : this.again({ ...run, text: run.text.slice(from), clock: run.clock + from });
      });
  }

  private find(offset: number): { paragraph: Y.XmlElement; inner: number; index: number } {
    let start = 0;
    for (const [index, paragraph] of this.paragraphs().entries()) {
      const end = start + lengthOf(paragraph);
      if (offset <= end) return { paragraph, inner: offset - start, index };
      start = end + 1;
    }
    throw new RangeError('An edit reaches beyond the text.');
  }

  private paragraphs(): Y.XmlElement[] {
    return paragraphsOf(this.doc, this.field);
  }
}

function newParagraph(line: string): Y.XmlElement {
  const paragraph = new Y.XmlElement(PARAGRAPH);
  if (line !== '') paragraph.insert(0, [new Y.XmlText(line)]);
  return paragraph;
}

const lengthOf = (paragraph: Y.XmlElement): number =>
  textsOf(paragraph).reduce((sum, text) => sum + text.length, 0);

function erase(paragraph: Y.XmlElement, inner: number, length: number): void {
  let before = 0;
  for (const text of textsOf(paragraph)) {
    const from = Math.max(inner - before, 0);
    const to = Math.min(inner + length - before, text.length);
    before += text.length;
    if (to > from) text.delete(from, to - from);
  }
}
