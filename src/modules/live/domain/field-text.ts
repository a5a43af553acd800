import * as Y from 'yjs';

/** A run of characters that one Yjs client wrote in one go: the id of its first, of which the others follow. */
export interface Run {
  readonly text: string;
  readonly client: number;
  readonly clock: number;
}

/** One UTF-16 unit of a text and its id. */
export interface Unit {
  readonly unit: string;
  readonly client: number;
  readonly clock: number;
}

/** The text of a field, run by run. A field is one sequence of characters: a new line is one of them. */
export function readField(doc: Y.Doc, field: string): Run[] {
  const runs: Run[] = [];
  for (let item = doc.getText(field)._start; item !== null; item = item.right) {
    const { content, deleted, id } = item;
    if (!deleted && content instanceof Y.ContentString)
      runs.push({ text: content.str, client: id.client, clock: id.clock });
  }
  return runs;
}

/** The words of a field alone. */
export function fieldText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function unitsOf(runs: readonly Run[]): Unit[] {
  return runs.flatMap(({ text, client, clock }) =>
    text.split('').map((unit, index) => ({ unit, client, clock: clock + index })),
  );
}
