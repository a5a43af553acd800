import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';

/** A stretch of a text, in UTF-16 units, and the words that take its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

type Delta = Y.YTextEvent['delta'];

const KEY = new PluginKey<readonly Edit[]>('bindText');
const NONE: readonly Edit[] = [];

/** The text begins behind the opening of the one block that holds it. */
const BEGIN = 1;

export const positionOf = (offset: number): number => offset + BEGIN;
export const offsetOf = (position: number): number => position - BEGIN;

/** Whether a transaction brings what stands in the shared text already. */
export function isShared(tr: Transaction): boolean {
  return tr.getMeta(KEY) !== undefined;
}

export function wordsOf(doc: Node): string {
  return doc.textContent;
}

/**
 * Keeps an editor of one block of plain text and a shared text the same. What is typed here is written there change by
 * change, and the least of each: everything else stays under the id, and so the name, of whoever wrote it.
 */
export class TextBinding {
  readonly plugin: Plugin<readonly Edit[]>;
  private written = NONE;

  /** @param history of the text: it outlives this editor, so that the next one takes back what was done in this. */
  constructor(
    readonly text: Y.Text,
    readonly history: Y.UndoManager,
  ) {
    this.plugin = new Plugin({
      key: KEY,
      state: {
        init: () => NONE,
        // What one dispatch changed, with what plugins appended to it.
        apply: (tr, edits) => {
          const before = tr.getMeta('appendedTransaction') === undefined ? NONE : edits;
          return tr.docChanged && !isShared(tr) ? [...before, ...editsOf(tr)] : before;
        },
      },
      view: (view) => this.attach(view),
    });
  }

  private attach(view: EditorView): { update: () => void; destroy: () => void } {
    const hear = ({ delta, transaction: { origin } }: Y.YTextEvent): void => {
      if (origin !== this) view.dispatch(told(view.state, delta, origin === this.history));
    };
    this.text.observe(hear);
    this.history.addTrackedOrigin(this);
    // What is done now is not taken back together with what was done before.
    this.history.stopCapturing();
    return {
      update: () => this.write(view.state),
      destroy: () => {
        this.text.unobserve(hear);
        this.history.removeTrackedOrigin(this);
      },
    };
  }

  private write(state: EditorState): void {
    const edits = KEY.getState(state) ?? NONE;
    // The same state is shown again when a property of the editor changes.
    if (edits === this.written) return;
    this.written = edits;
    if (edits.length === 0) return;
    this.text.doc?.transact(() => {
      for (const { from, to, words } of edits) {
        this.text.delete(from, to - from);
        this.text.insert(from, words);
      }
    }, this);
  }
}

/** What a transaction changes in the text, step by step; within a step from behind, so that no offset moves. */
function editsOf({ steps, docs, doc }: Transaction): Edit[] {
  return steps.flatMap((step, index) => {
    const [before, after] = [wordsOf(docs[index] ?? doc), wordsOf(docs[index + 1] ?? doc)];
    const within = (position: number, { length }: string): number =>
      Math.min(Math.max(offsetOf(position), 0), length);
    const edits: Edit[] = [];
    step.getMap().forEach((oldFrom, oldTo, newFrom, newTo) => {
      const [from, to] = [within(oldFrom, before), within(oldTo, before)];
      const words = after.slice(within(newFrom, after), within(newTo, after));
      edits.unshift(...leastOf(before, { from, to, words }));
    });
    return edits;
  });
}

/** The least of a change that comes to the same: never half of a character that takes two units. */
export function leastOf(text: string, { from, to, words }: Edit): Edit[] {
  const after = text.slice(0, from) + words + text.slice(to);
  let [begin, end, newEnd] = [from, to, from + words.length];
  while (begin < Math.min(end, newEnd) && text[begin] === after[begin]) begin += 1;
  while (begin < Math.min(end, newEnd) && text[end - 1] === after[newEnd - 1]) {
    end -= 1;
    newEnd -= 1;
  }
  if (begin === end && begin === newEnd) return [];
  if (halves(text, begin) || halves(after, begin)) begin -= 1;
  if (halves(text, end) || halves(after, newEnd)) {
    end += 1;
    newEnd += 1;
  }
  return [{ from: begin, to: end, words: after.slice(begin, newEnd) }];
}

function halves(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** What changed in the shared text, as the editor shows it. */
function told(state: EditorState, delta: Delta, undone: boolean): Transaction {
  const { tr, schema, selection } = state;
  let at = BEGIN;
  for (const { retain = 0, insert, delete: gone = 0 } of delta) {
    at += retain;
    tr.delete(at, at + gone);
    if (typeof insert !== 'string') continue;
    tr.insert(at, schema.text(insert));
    at += insert.length;
  }
  // Whoever undoes something looks at the place where it was.
  if (undone) tr.setSelection(TextSelection.create(tr.doc, at)).scrollIntoView();
  else if (selection instanceof TextSelection) keepSelection(tr, selection);
  return tr.setMeta(KEY, true);
}

/** A caret stays behind the words that stood before it: two who write at one place do not write into each other. */
function keepSelection(tr: Transaction, { from, to, anchor, head, empty }: TextSelection): void {
  const begin = tr.mapping.map(from, empty ? -1 : 1);
  const end = Math.max(begin, tr.mapping.map(to, -1));
  tr.setSelection(TextSelection.create(tr.doc, anchor > head ? end : begin, anchor > head ? begin : end));
}
