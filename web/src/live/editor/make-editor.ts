import { Editor } from '@tiptap/core';
import type { UndoManager } from 'yjs';
import type { LiveDocument } from '../room/live-document';
import { TextBinding } from './bind-text';
import type { Pen } from './caret-element';
import { Carets } from './carets';
import { PlainWords } from './plain-words';
import { Characters, Page, Shared, Words } from './words';

interface Making {
  readonly element: HTMLElement;
  readonly document: LiveDocument;
  readonly field: string;
  readonly editable: boolean;
  readonly attributes: Record<string, string>;
  readonly penOf: (partyId: string, kind: string) => Pen;
  readonly onTurnedAway: (why: 'full' | 'unwritable') => void;
}

export interface Made {
  readonly editor: Editor;
  readonly history: UndoManager;
}

/** The editor of one field: plain text and nothing else, as the live documents have it. */
export function makeEditor({ document, field, penOf, onTurnedAway, ...rest }: Making): Made {
  const { element, editable, attributes } = rest;
  const { awareness } = document;
  const binding = new TextBinding(document.words(field), document.history(field));
  const { text, history } = binding;
  const words = text.toJSON();
  const editor = new Editor({
    element,
    editable,
    content: {
      type: 'doc',
      content: [{ type: 'words', content: words === '' ? [] : [{ type: 'text', text: words }] }],
    },
    // The policy of the pages takes no styles from scripts: what ProseMirror needs is in editor.module.css.
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes },
    extensions: [
      Page,
      Words,
      Characters,
      Shared.configure({ binding }),
      PlainWords.configure({ onTurnedAway }),
      ...(awareness ? [Carets.configure({ awareness, text, field, penOf })] : []),
    ],
  });
  return { editor, history };
}
