import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isShared, wordsOf } from './bind-text';

/** Characters that one lane of a field holds: what the service takes (`text_too_long`). */
export const MOST_CHARACTERS = 10_000;

const NO_TEXT = /[^\P{Cc}\t\n]|\p{Surrogate}/u;
const EVERY_NO_TEXT = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;

interface PlainOptions {
  /** Something was not let in: said, since a key that does nothing looks like a fault. */
  readonly onTurnedAway: (why: 'full' | 'unwritable') => void;
}

/**
 * Lets in what the service takes, and nothing else: characters. What is pasted or dropped comes in as plain
 * text. An update that the service refused would be taken back whole, with everything else in it.
 */
export const PlainWords = Extension.create<PlainOptions>({
  name: 'plainWords',
  addProseMirrorPlugins() {
    const { onTurnedAway } = this.options;
    return [
      new Plugin({
        filterTransaction: (tr) => {
          const why = faultOf(tr);
          if (why) onTurnedAway(why);
          return why === null;
        },
        props: {
          // Before ProseMirror reads what else there is: styles in it would be against the policy of the pages.
          handleDOMEvents: {
            paste: (view, event) => {
              event.preventDefault();
              return bring(view, event.clipboardData?.getData('text/plain'));
            },
            drop: (view, event) => {
              if (view.dragging !== null) return false;
              event.preventDefault();
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
              return bring(view, event.dataTransfer?.getData('text/plain'), at?.pos);
            },
          },
        },
      }),
    ];
  },
});

/** What others wrote is in the document already, whatever it is. */
function faultOf(tr: Transaction): 'full' | 'unwritable' | null {
  if (!tr.docChanged || isShared(tr)) return null;
  const text = wordsOf(tr.doc);
  if (NO_TEXT.test(text)) return 'unwritable';
  const length = lengthOf(text);
  return length > MOST_CHARACTERS && length > lengthOf(wordsOf(tr.before)) ? 'full' : null;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function bring(view: EditorView, text: string | undefined, at?: number): boolean {
  if (text === undefined || text === '') return true;
  const { tr, selection } = view.state;
  const words = text.replace(/\r\n?/g, '\n').replace(EVERY_NO_TEXT, '');
  const [from, to] = at === undefined ? [selection.from, selection.to] : [at, at];
  view.dispatch(tr.insertText(words, from, to).scrollIntoView().setMeta('paste', true));
  return true;
}
