import { Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection, type PluginView, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import * as Y from 'yjs';
import { Histories } from '../room/histories';
import { leastOf, positionOf, TextBinding, wordsOf } from './bind-text';

/** Half of a character that takes two units. */
const HALF = /\p{Surrogate}/u;
const BETWEEN = '|';
const FIELD = 'goal/statement';
const PIECES = ['a', 'b', 'ab', '\n', ' ', 'é', 'ش', '😀', '😁', '👩🏽‍🦽', 'a😀'];

const schema = new Schema({
  nodes: { doc: { content: 'words' }, words: { content: 'text*', code: true }, text: {} },
});

/** An editor without a page: what ProseMirror's view does with a state, and no more. */
class Seat {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText(FIELD);
  readonly histories = new Histories();
  binding!: TextBinding;
  state!: EditorState;
  private shown?: PluginView | undefined;

  constructor(others?: Seat) {
    if (others) this.hear(others);
    this.open();
  }

  /** Closes the editor that is there, and opens another on the same text. */
  open(): void {
    this.shown?.destroy?.();
    this.binding = new TextBinding(this.text, this.histories.of(this.text));
    this.state = EditorState.create({
      doc: schema.node(
        'doc',
        null,
        schema.node('words', null, this.text.toJSON() ? schema.text(this.text.toJSON()) : []),
      ),
      plugins: [this.binding.plugin],
    });
    this.shown = this.binding.plugin.spec.view?.(this as unknown as EditorView);
  }

  readonly dispatch = (tr: Transaction): void => {
    const before = this.state;
    this.state = before.apply(tr);
    this.shown?.update?.(this as unknown as EditorView, before);
  };

  get words(): string {
    return wordsOf(this.state.doc);
  }

  get caret(): number {
    return this.state.selection.head;
  }

  /** Takes what stands between two offsets out, and puts words in its place. */
  edit(from: number, to: number, words: string): void {
    this.dispatch(this.state.tr.insertText(words, positionOf(from), positionOf(to)));
  }

  select(from: number, to = from): void {
    const { tr, doc } = this.state;
    this.dispatch(tr.setSelection(TextSelection.create(doc, positionOf(from), positionOf(to))));
  }

  hear({ doc }: Seat): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.doc)), 'line');
  }

  leave(): void {
    this.doc.destroy();
  }
}

const doing = fc.record({
  who: fc.nat({ max: 1 }),
  what: fc.constantFrom('type', 'type', 'replace', 'erase', 'move', 'undo', 'redo', 'hear', 'hear'),
  at: fc.nat(),
  length: fc.nat({ max: 4 }),
  pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
});
type Doing = typeof doing extends fc.Arbitrary<infer Each> ? Each : never;

function act(seats: readonly [Seat, Seat], { who, what, at, length, pieces }: Doing): void {
  const [seat, other] = who === 0 ? seats : [seats[1], seats[0]];
  const characters = [...seat.words];
  const first = at % (characters.length + 1);
  const from = characters.slice(0, first).join('').length;
  const to = from + characters.slice(first, first + length).join('').length;
  if (what === 'type') seat.edit(from, from, pieces.join(''));
  else if (what === 'replace') seat.edit(from, to, pieces.join(''));
  else if (what === 'erase') seat.dispatch(seat.state.tr.delete(positionOf(from), positionOf(to)));
  else if (what === 'move') {
    const { tr, doc } = seat.state;
    const slice = doc.slice(positionOf(from), positionOf(to));
    tr.delete(positionOf(from), positionOf(to));
    seat.dispatch(tr.replace(positionOf(0), positionOf(0), slice));
  } else if (what === 'undo') seat.binding.history.undo();
  else if (what === 'redo') seat.binding.history.redo();
  else seat.hear(other);
}

describe('an editor and the text that it shares', () => {
  let seats: Seat[];
  beforeEach(() => (seats = []));
  afterEach(() => {
    for (const seat of seats) seat.leave();
  });

  function sit(others?: Seat): Seat {
    const seat = new Seat(others);
    seats.push(seat);
    return seat;
  }

  /** Two who have the same words before them. */
  function two(words: string): [Seat, Seat] {
    const one = sit();
    one.edit(0, 0, words);
    one.binding.history.clear();
    return [one, sit(one)];
  }

  it('are the same whatever two people do at once, and no character is ever half', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40 }), (all) => {
        const both = two('Löwe 😀\nto the sea');
        for (const each of all) {
          act(both, each);
          for (const { words, text } of both) {
            expect(words).toBe(text.toJSON());
            expect(words).not.toMatch(HALF);
          }
        }
        both[0].hear(both[1]);
        both[1].hear(both[0]);
        expect(both[0].words).toBe(both[1].words);
        expect(both[0].words).toBe(both[0].text.toJSON());
      }),
      { numRuns: 300 },
    );
  });

  it('what an editor changes is the least that comes to the same', () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, words, words, words, (before, gone, come, after) => {
        const change = { from: before.length, to: before.length + gone.length, words: come };
        const text = before + gone + after;
        const [least] = leastOf(text, change);
        const { from, to, words: put } = least ?? { from: 0, to: 0, words: '' };
        expect(text.slice(0, from) + put + text.slice(to)).toBe(before + come + after);
        expect(put + BETWEEN + text.slice(from, to)).not.toMatch(HALF);
        expect(to - from).toBeLessThanOrEqual(gone.length);
      }),
    );
  });

  it('a smiley that becomes another is replaced whole', () => {
    const [seat] = two('😀');
    seat.dispatch(seat.state.tr.insertText('😁'.slice(1), positionOf(1), positionOf(2)));
    expect(seat.text.toJSON()).toBe('😁');
    expect(seat.text.toDelta()).toEqual([{ insert: '😁' }]);
  });

  it('a word that is dragged elsewhere leaves what lies between to whoever wrote it', () => {
    const [one, other] = two('one two three');
    other.dispatch(
      other.state.tr.delete(positionOf(0), positionOf(4)).insert(positionOf(9), schema.text(' one')),
    );
    one.edit(7, 7, ' and a half');
    one.hear(other);
    expect(one.words).toBe('two and a half three one');
  });

  it('two who write behind the same words do not write into each other', () => {
    const [one, other] = two('Words');
    one.select(5);
    other.select(5);
    for (const letter of [' my', ' own']) one.edit(one.caret - 1, one.caret - 1, letter);
    other.hear(one);
    expect(other.caret).toBe(positionOf(5));
    other.edit(5, 5, ' theirs');
    one.hear(other);
    expect(one.words).toBe('Words theirs my own');
    expect(one.caret).toBe(positionOf(one.words.length));
  });

  it('what is selected stays selected while others write round it, and is nowhere when it is taken away', () => {
    const [one, other] = two('a bold plan');
    one.select(6, 2);
    other.edit(6, 6, 'ly');
    other.edit(0, 0, 'Not ');
    one.hear(other);
    const { anchor, head } = one.state.selection;
    expect(one.words.slice(head - 1, anchor - 1)).toBe('bold');
    other.edit(4, 17, 'x');
    one.hear(other);
    expect(one.state.selection.empty).toBe(true);
  });

  it('undoing takes back one’s own words, stands where they were, and leaves what others wrote', () => {
    const [one, other] = two('Words');
    one.edit(5, 5, ' MINE');
    other.hear(one);
    other.edit(0, 0, 'Their ');
    one.hear(other);
    one.binding.history.undo();
    expect(one.words).toBe('Their Words');
    expect(one.caret).toBe(positionOf('Their Words'.length));
    one.binding.history.redo();
    expect(one.words).toBe('Their Words MINE');
    expect(one.binding.history.undoStack).toHaveLength(1);
  });

  it('whoever comes back to a text takes back what they did last, and nothing that others did meanwhile', () => {
    const [one, other] = two('Words');
    one.edit(5, 5, ' MINE');
    one.open();
    other.hear(one);
    other.edit(0, 0, 'Their ');
    one.hear(other);
    one.edit(one.words.length, one.words.length, ' NEW');
    expect(one.binding.history.undo()).not.toBeNull();
    expect(one.words).toBe('Their Words MINE');
    one.open();
    one.binding.history.undo();
    expect(one.words).toBe('Their Words');
    one.open();
    one.binding.history.redo();
    expect(one.words).toBe('Their Words MINE');
  });
});
