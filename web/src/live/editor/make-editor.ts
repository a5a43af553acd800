import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { LiveDocument } from '../room/live-document';
import type { Pen } from './caret-element';
import { Carets } from './carets';
import { PlainWords } from './plain-words';

interface Making {
  readonly element: HTMLElement;
  readonly document: LiveDocument;
  readonly field: string;
  readonly editable: boolean;
  readonly attributes: Record<string, string>;
  readonly penOf: (partyId: string, kind: string) => Pen;
  readonly onTurnedAway: (why: 'full' | 'unwritable') => void;
}

/** The editor of one field: paragraphs of plain text and nothing else, as the live documents have them. */
export function makeEditor({ document, field, penOf, onTurnedAway, ...rest }: Making): Editor {
  const { element, editable, attributes } = rest;
  const { awareness } = document;
  return new Editor({
    element,
    editable,
    // The policy of the pages takes no styles from scripts: what ProseMirror needs is in editor.module.css.
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes },
    extensions: [
      Document,
      // Each paragraph runs the way its own words do.
      Paragraph.configure({ HTMLAttributes: { dir: 'auto' } }),
      Text,
      Collaboration.configure({ fragment: document.fragment(field) }),
      PlainWords.configure({ onTurnedAway }),
      ...(awareness ? [Carets.configure({ awareness, field, penOf })] : []),
    ],
  });
}
