import fc from 'fast-check';
import * as Y from 'yjs';
import { joined, plainText, type Passage } from '../../../shared/attributed-text';
import { editField } from './edit-field';
import { readField } from './field-text';
import { laneEdits } from './lane-edits';
import { Stretches, type Stretch } from './stretches';
import { said } from './testing/people';

const FIELD = 'entry/words';
const words = fc.array(fc.constantFrom('sea', ' ', '\n', 'swim', 'a', '😀', '👩‍👧', '\n\n', '.'), {
  maxLength: 12,
});
const lane = fc
  .array(fc.tuple(fc.constantFrom('p', 'q', 'r'), words), { maxLength: 5 })
  .map((parts) => joined(parts.map(([who, text]) => said(who, text.join('')))));

/** A document to which lanes are written one after the other, as the server does. */
class Written {
  readonly doc = new Y.Doc();
  readonly stretches = new Stretches();
  private next = 1;

  write(before: readonly Passage[], after: readonly Passage[]): void {
    const fresh = new Map<string, Stretch>();
    const edits = laneEdits(before, after);
    editField(this.doc, FIELD, edits, (provenance) => {
      const key = JSON.stringify(provenance);
      const known = fresh.get(key) ?? {
        clientId: this.next++, fromClock: 0, partyId: null, viaId: null, provenance, fields: [],
      }; // prettier-ignore
      fresh.set(key, known);
      this.stretches.add(known);
      return known.clientId;
    });
  }

  read(): Passage[] {
    return this.stretches.passagesOf(readField(this.doc, FIELD));
  }
}

describe('writing a lane into a document', () => {
  it('reads afterwards exactly as it was to read, and everything is whose it was', () => {
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 5 }), (lanes) => {
        const written = new Written();
        let before: Passage[] = [];
        for (const after of lanes) {
          written.write(before, after);
          expect(written.read()).toEqual(after);
          before = after;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the ids of words that stay', () => {
    const written = new Written();
    const before = [said('p', 'I want to swim in the sea.')];
    written.write([], before);
    const [first] = readField(written.doc, FIELD);
    written.write(before, [said('p', 'I want to '), said('q', 'really '), said('p', 'swim in the sea.')]);
    const runs = readField(written.doc, FIELD);
    expect(runs.map(({ text }) => text)).toEqual(['I want to ', 'really ', 'swim in the sea.']);
    expect(runs[2]).toMatchObject({ client: first!.client, clock: first!.clock + 'I want to '.length });
  });

  it('takes no longer for ten thousand lines than a request may', () => {
    const written = new Written();
    const start = performance.now();
    const many = [said('p', '\n'.repeat(9_999))];
    written.write([], many);
    written.write(many, [said('q', 'One.')]);
    expect(written.read()).toEqual([said('q', 'One.')]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(lane, lane, (before, after) => {
        const edits = laneEdits(before, after);
        const text = plainText(before);
        let at = 0;
        for (const edit of edits) {
          if (edit.op === 'insert') continue;
          at += edit.length;
          expect(/[\ud800-\udbff]/.test(text.charAt(at - 1))).toBe(false);
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
