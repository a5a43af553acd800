import * as Y from 'yjs';

/** What a paragraph is called in a document, and all that a field may hold. */
export const PARAGRAPH = 'paragraph';

/** A run of characters that one Yjs client wrote in one go: the id of its first, of which the others follow. */
export interface Run {
  readonly text: string;
  readonly client: number;
  readonly clock: number;
}

/** A moment of a document: which items count in it, and what those read that are gone by now, as far as is known. */
export interface Moment {
  readonly stands: (item: Y.Item) => boolean;
  readonly erased: (client: number, clock: number) => string | undefined;
}

const NOW: Moment = { stands: (item) => !item.deleted, erased: () => undefined };

/** Stands for a character that is known to have been there, and not which. */
const UNKNOWN = '\ufffc';

/**
 * The text of a field, run by run: its paragraphs joined by line feeds. A line feed is whose paragraph begins after it.
 */
export function readField(doc: Y.Doc, field: string, moment: Moment = NOW): Run[] {
  const runs: Run[] = [];
  let first = true;
  for (const item of itemsOf(doc.getXmlFragment(field), moment)) {
    const paragraph = typeIn(item);
    if (!(paragraph instanceof Y.XmlElement)) continue;
    if (!first) runs.push({ text: '\n', client: item.id.client, clock: item.id.clock });
    first = false;
    for (const inner of itemsOf(paragraph, moment)) {
      const text = typeIn(inner);
      if (text instanceof Y.XmlText) runs.push(...runsOf(text, moment));
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
export function runsOf(text: Y.XmlText, moment: Moment = NOW): Run[] {
  return itemsOf(text, moment).flatMap(({ content, id: { client, clock } }) => {
    if (content instanceof Y.ContentString) return [{ text: content.str, client, clock }];
    if (!(content instanceof Y.ContentDeleted)) return [];
    const units = Array.from({ length: content.len }, (_, i) => moment.erased(client, clock + i) ?? UNKNOWN);
    return [{ text: units.join(''), client, clock }];
  });
}

function itemsOf(type: Y.AbstractType<never> | Y.XmlFragment | Y.XmlText, moment: Moment): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = type._start; item !== null; item = item.right) if (moment.stands(item)) items.push(item);
  return items;
}

function typeIn({ content }: Y.Item): unknown {
  return content instanceof Y.ContentType ? content.type : null;
}
