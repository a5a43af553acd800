import * as Y from 'yjs';

/** What a paragraph is called in a document, and all that a field may hold. */
export const PARAGRAPH = 'paragraph';

/** A run of characters that one Yjs client wrote in one go: the id of its first, of which the others follow. */
export interface Run {
  readonly text: string;
  readonly client: number;
  readonly clock: number;
}

/** Which items count: those that stand now, or those that stood before a change. */
export type Standing = (item: Y.Item) => boolean;

const NOW: Standing = (item) => !item.deleted;

/**
 * The text of a field, run by run: its paragraphs joined by line feeds. A line feed is whose paragraph begins after it.
 */
export function readField(doc: Y.Doc, field: string, standing: Standing = NOW): Run[] {
  const runs: Run[] = [];
  let first = true;
  for (const item of itemsOf(doc.getXmlFragment(field), standing)) {
    const paragraph = typeIn(item);
    if (!(paragraph instanceof Y.XmlElement)) continue;
    if (!first) runs.push({ text: '\n', client: item.id.client, clock: item.id.clock });
    first = false;
    for (const inner of itemsOf(paragraph, standing)) {
      const text = typeIn(inner);
      if (text instanceof Y.XmlText) runs.push(...runsOf(text, standing));
    }
  }
  return runs;
}

/** The words of a field alone. */
export function fieldText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function paragraphsOf(doc: Y.Doc, field: string): Y.XmlElement[] {
  return doc
    .getXmlFragment(field)
    .toArray()
    .filter((child) => child instanceof Y.XmlElement);
}

/** One as a rule; more when two people began an empty paragraph at once. */
export function textsOf(paragraph: Y.XmlElement): Y.XmlText[] {
  return paragraph.toArray().filter((child) => child instanceof Y.XmlText);
}

/** The runs of a text, in order. */
export function runsOf(text: Y.XmlText, standing: Standing = NOW): Run[] {
  return itemsOf(text, standing).flatMap(({ content, id }) =>
    content instanceof Y.ContentString ? [{ text: content.str, client: id.client, clock: id.clock }] : [],
  );
}

function itemsOf(type: Y.AbstractType<never> | Y.XmlFragment | Y.XmlText, standing: Standing): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = type._start; item !== null; item = item.right) if (standing(item)) items.push(item);
  return items;
}

function typeIn({ content }: Y.Item): unknown {
  return content instanceof Y.ContentType ? content.type : null;
}
