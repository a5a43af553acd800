import type * as Y from 'yjs';
import type { Provenance } from '../../../shared/attributed-text';
import type { LaneEdit } from './lane-edits';

/** Gives a fresh Yjs client id that stands for words of that provenance. */
export type ClientFor = (provenance: Provenance) => number;

/** Writes a field's edits into a document, under client ids that stand for those whose words they are. */
export function editField(doc: Y.Doc, field: string, edits: readonly LaneEdit[], clientFor: ClientFor): void {
  const text = doc.getText(field);
  doc.transact(() => {
    let offset = 0;
    for (const edit of edits) {
      if (edit.op === 'remove') {
        text.delete(offset, edit.length);
        continue;
      }
      if (edit.op === 'insert') {
        doc.clientID = clientFor(edit.provenance);
        text.insert(offset, edit.text);
      }
      offset += edit.op === 'insert' ? edit.text.length : edit.length;
    }
  });
}
