import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { caretElement, markClass, type Pen } from './caret-element';

interface CaretOptions {
  readonly awareness: Awareness;
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

/** The part of the binding's state that says where in the shared text something is. */
interface Binding {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, unknown> } | null;
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
            if (tr.getMeta(KEY) !== undefined || tr.getMeta(ySyncPluginKey) !== undefined)
              return drawn(state, options);
            return set.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => KEY.getState(state) },
        view: (view) => new Presence(view, options),
      }),
    ];
  },
});

function drawn(state: EditorState, { awareness, field, penOf }: CaretOptions): DecorationSet {
  const decorations: Decoration[] = [];
  for (const [clientId, seen] of awareness.getStates() as Map<number, Seen>) {
    if (clientId === awareness.clientID || seen.field !== field || !seen.cursor || !seen.user) continue;
    const [anchor, head] = [positionOf(state, seen.cursor.anchor), positionOf(state, seen.cursor.head)];
    if (anchor === null || head === null) continue;
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

function positionOf(state: EditorState, position: unknown): number | null {
  const shared = ySyncPluginKey.getState(state) as Binding | undefined;
  if (!shared?.binding || typeof position !== 'object' || position === null) return null;
  const relative = Y.createRelativePositionFromJSON(position);
  const at = relativePositionToAbsolutePosition(
    shared.doc,
    shared.type,
    relative,
    shared.binding.mapping as never,
  );
  return at === null ? null : Math.min(at, state.doc.content.size);
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
    const { state } = this.view;
    const shared = ySyncPluginKey.getState(state) as Binding | undefined;
    if (!this.view.hasFocus() || !shared?.binding) return this.say(null);
    const { mapping } = shared.binding;
    const at = (position: number): unknown =>
      absolutePositionToRelativePosition(position, shared.type, mapping as never) as unknown;
    this.say({ anchor: at(state.selection.anchor), head: at(state.selection.head) });
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
