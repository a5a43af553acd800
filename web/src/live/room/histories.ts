import * as Y from 'yjs';

/** What was done in this tab to each text of a document. It ends with the document, and not with an editor. */
export class Histories {
  private readonly all = new Map<Y.Text, Y.UndoManager>();

  /** Knows nothing of what others did: an editor says which changes are its own. */
  of(text: Y.Text): Y.UndoManager {
    const known = this.all.get(text);
    if (known) return known;
    const begun = new Y.UndoManager(text, { trackedOrigins: new Set() });
    this.all.set(text, begun);
    return begun;
  }

  /** Whether there is anything to take back, or to do again. */
  get hold(): boolean {
    return [...this.all.values()].some(
      ({ undoStack, redoStack }) => undoStack.length > 0 || redoStack.length > 0,
    );
  }
}
