import * as Y from 'yjs';

/** The words of a field as the service reads them: paragraphs joined by line feeds. */
export function fieldText(fragment: Y.XmlFragment): string {
  return fragment
    .toArray()
    .filter((child) => child instanceof Y.XmlElement)
    .map((paragraph) => paragraph.toArray().map(String).join(''))
    .join('\n');
}

/** The names of the fields that a transaction touched. */
export function fieldsOf({ doc, changedParentTypes }: Y.Transaction): string[] {
  return [...doc.share].filter(([, type]) => changedParentTypes.has(type)).map(([name]) => name);
}
