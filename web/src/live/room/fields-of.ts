import type * as Y from 'yjs';

/** The names of the fields that a transaction touched. */
export function fieldsOf({ doc, changedParentTypes }: Y.Transaction): string[] {
  return [...doc.share].filter(([, type]) => changedParentTypes.has(type)).map(([name]) => name);
}
