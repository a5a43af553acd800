import fc from 'fast-check';
import * as Y from 'yjs';
import { plainText } from '../../../shared/attributed-text';
import { credit } from './credit';
import { fieldText, readField } from './field-text';
import { Replica } from './replica';
import { Stretches } from './stretches';
import { by } from './testing/people';
import { readClaims } from './update-rules';

const FIELD = 'entry/words';
const NOW = new Date('2026-03-02T10:05:00.000Z');

interface Step {
  readonly who: number;
  readonly act: 'type' | 'erase' | 'break' | 'join' | 'hear';
  readonly at: number;
  readonly length: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  act: fc.constantFrom('type', 'type', 'type', 'erase', 'break', 'join', 'hear'),
  at: fc.nat(1000),
  length: fc.integer({ min: 1, max: 4 }),
});

/** One editor. What it types is its own: characters that nobody else types, and none twice. */
class Editor {
  readonly doc = new Y.Doc();
  heard = 0;
  private typed = 0;

  constructor(readonly index: number) {
    this.doc.clientID = index + 1;
  }

  words(length: number): string {
    return Array.from({ length }, () =>
      String.fromCharCode(0x4e00 + 0x1000 * this.index + this.typed++),
    ).join('');
  }
}

const typedBy = (unit: string): number => Math.floor((unit.charCodeAt(0) - 0x4e00) / 0x1000);

/** Several editors and the server between them, which takes updates in the order they come and passes them on. */
class Room {
  readonly log: Uint8Array[] = [];
  readonly server: Replica;
  readonly editors = [0, 1, 2].map((index) => new Editor(index));
  readonly gone = new Set<string>();
  readonly typed: string[] = [];

  constructor() {
    const stretches = this.editors.map(({ index }) => ({
      clientId: index + 1, fromClock: 0, partyId: `p${index}`, viaId: null, provenance: by(`p${index}`), fields: [],
    })); // prettier-ignore
    this.server = new Replica(0, new Stretches(stretches), []);
  }

  hear(editor: Editor): void {
    for (const update of this.log.slice(editor.heard)) Y.applyUpdate(editor.doc, update);
    editor.heard = this.log.length;
  }

  run({ who, act, at, length }: Step): void {
    const editor = this.editors[who]!;
    if (act === 'hear') return this.hear(editor);
    const before = Y.encodeStateVector(editor.doc);
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array): void => void updates.push(update);
    editor.doc.on('update', note);
    editor.doc.transact(() => this.edit(editor, act, at, length));
    editor.doc.off('update', note);
    if (updates.length === 0) return;
    this.take(editor, updates.length === 1 ? updates[0]! : Y.encodeStateAsUpdate(editor.doc, before));
  }

  private edit(editor: Editor, act: Step['act'], at: number, length: number): void {
    const text = editor.doc.getText(FIELD);
    const place = at % (text.length + 1);
    if (act === 'type') {
      const words = editor.words(length);
      this.typed.push(...words);
      text.insert(place, words);
    } else if (act === 'erase') {
      const erased = String(text).slice(place, place + length);
      for (const unit of erased) this.gone.add(unit);
      text.delete(place, erased.length);
    } else if (act === 'break') text.insert(place, '\n');
    else {
      const line = String(text).indexOf('\n', place);
      if (line >= 0) text.delete(line, 1);
    }
  }

  private take(editor: Editor, payload: Uint8Array): void {
    const taken = this.server.take(payload, readClaims(payload), {
      isField: (name) => name === FIELD,
      checkAuthors: () => undefined,
      mostCharacters: 10_000,
    });
    credit(taken, editor.index + 1, this.server.stretches, NOW);
    if (taken.update) this.log.push(taken.update);
  }
}

const RUNS = Number(process.env['PROJECTION_RUNS'] ?? 200);
const SEED = Number(process.env['PROJECTION_SEED'] ?? 3);

describe('what several people write at once', () => {
  it('reads the same everywhere, keeps what nobody erased, and is by whoever typed it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const room = new Room();
        for (const one of steps) room.run(one);
        for (const editor of room.editors) room.hear(editor);
        const passages = room.server.stretches.passagesOf(readField(room.server.doc, FIELD));
        const text = plainText(passages);
        for (const { doc } of room.editors) expect(fieldText(readField(doc, FIELD))).toBe(text);
        for (const unit of room.typed) {
          const times = text.split(unit).length - 1;
          expect(times).toBe(room.gone.has(unit) ? 0 : 1);
        }
        for (const passage of passages)
          for (const unit of passage.text.replaceAll('\n', ''))
            expect(passage.authorId).toBe(`p${typedBy(unit)}`);
        const again = new Replica(room.log.length, room.server.stretches, room.log);
        expect(again.stretches.passagesOf(readField(again.doc, FIELD))).toEqual(passages);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
