import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { isShared, offsetOf, positionOf } from './bind-text';
import { caretElement, markClass, type Pen } from './caret-element';

interface CaretOptions {
  readonly awareness: Awareness;
  readonly text: Y.Text;
  /** The field that this editor is of: one document holds many. */
  readonly field: string;
  readonly penOf: (partyId: string, kind: string) => Pen;
}

interface Place {
  readonly anchor: unknown;
  readonly head: unknown;
}

interface Seen {
  readonly user?: { readonly partyId: string; readonly kind: string };
  readonly field?: string | null;
  readonly cursor?: Place | null;
}

const KEY = new PluginKey<DecorationSet>('carets');

/** Shows where others are, and tells them where one is oneself: ids and numbers, as the protocol has them. */
export const Carets = Extension.create<CaretOptions>({
  name: 'carets',
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, set, _old, state) => {
            if (tr.getMeta(KEY) !== undefined || isShared(tr)) return drawn(state, options);
            return set.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => KEY.getState(state) },
        view: (view) => new Presence(view, options),
      }),
    ];
  },
});

function drawn(state: EditorState, { awareness, text, field, penOf }: CaretOptions): DecorationSet {
  const decorations: Decoration[] = [];
  const end = state.doc.content.size - 1;
  for (const [clientId, seen] of awareness.getStates() as Map<number, Seen>) {
    if (clientId === awareness.clientID || seen.field !== field || !seen.cursor || !seen.user) continue;
    const [anchor, head] = [placeOf(text, seen.cursor.anchor), placeOf(text, seen.cursor.head)];
    if (anchor === null || head === null || Math.max(anchor, head) > end) continue;
    const pen = penOf(seen.user.partyId, seen.user.kind);
    const key = [clientId, anchor, head, pen.name].join(' ');
    decorations.push(Decoration.widget(head, () => caretElement(pen), { key, side: 10 }));
    if (anchor !== head)
      decorations.push(
        Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), { class: markClass(pen) }),
      );
  }
  return DecorationSet.create(state.doc, decorations);
}

function placeOf(text: Y.Text, said: unknown): number | null {
  if (typeof said !== 'object' || said === null || !text.doc) return null;
  const place = Y.createAbsolutePositionFromRelativePosition(
    Y.createRelativePositionFromJSON(said),
    text.doc,
  );
  return place?.type === text ? positionOf(place.index) : null;
}

class Presence {
  /** Where one is, as it was said last. */
  private place: Place | null = null;

  constructor(
    private readonly view: EditorView,
    private readonly options: CaretOptions,
  ) {
    options.awareness.on('change', this.redraw);
    options.awareness.on('update', this.insist);
    this.view.dom.addEventListener('focus', this.tell);
    this.view.dom.addEventListener('blur', this.tell);
    this.redraw();
  }

  readonly update = (): void => this.tell();

  readonly destroy = (): void => {
    this.options.awareness.off('change', this.redraw);
    this.options.awareness.off('update', this.insist);
    this.view.dom.removeEventListener('focus', this.tell);
    this.view.dom.removeEventListener('blur', this.tell);
    this.say(null);
  };

  /** After what is under way: a state of the editor is never replaced from within its own making. */
  private readonly redraw = (): void => {
    queueMicrotask(() => {
      if (!this.view.isDestroyed) this.view.dispatch(this.view.state.tr.setMeta(KEY, true));
    });
  };

  /** The service tells everybody of everybody, so of oneself too, and late: where one is now is said again. */
  private readonly insist = (_changes: unknown, origin: unknown): void => {
    if (origin === 'local' || this.place === null) return;
    const { field, cursor = null } = (this.options.awareness.getLocalState() ?? {}) as Seen;
    if (field === this.options.field && samePlace(cursor, this.place)) return;
    queueMicrotask(() => this.say(this.place, true));
  };

  private readonly tell = (): void => {
    if (!this.view.editable) return;
    if (!this.view.hasFocus()) return this.say(null);
    const { selection } = this.view.state;
    const { length } = this.options.text;
    const at = (position: number): unknown =>
      Y.relativePositionToJSON(
        Y.createRelativePositionFromTypeIndex(
          this.options.text,
          Math.min(Math.max(offsetOf(position), 0), length),
        ),
      ) as unknown;
    this.say({ anchor: at(selection.anchor), head: at(selection.head) });
  };

  private say(place: Place | null, again = false): void {
    const { awareness, field } = this.options;
    if (!again && samePlace(place, this.place)) return;
    this.place = place;
    const before = awareness.getLocalState() as Seen | null;
    // Another text of the document has been entered since: where one is now is its to tell.
    if (place === null && before?.field !== field) return;
    awareness.setLocalState({ ...before, field: place === null ? null : field, cursor: place });
  }
}

function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  return same(a.anchor, b.anchor) && same(a.head, b.head);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return Y.compareRelativePositions(Y.createRelativePositionFromJSON(a), Y.createRelativePositionFromJSON(b));
}
