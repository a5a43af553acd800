import * as Y from 'yjs';
import { readField } from './field-text';
import { Replica, type Taken, type TakingRules } from './replica';
import { Stretches } from './stretches';
import { bound, said } from './testing/people';
import { readClaims } from './update-rules';

const FIELD = 'entry/words';
const RULES: TakingRules = {
  isField: (name) => name === FIELD,
  checkAuthors: () => undefined,
  mostCharacters: 100,
};

function editor(clientId: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  return doc;
}

const empty = (): Replica => new Replica(0, new Stretches([bound(1, 'p'), bound(2, 'q')]), []);
const update = (change: (doc: Y.Doc) => void): Uint8Array => {
  const doc = editor(1);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdate(doc);
};
const take = (replica: Replica, payload: Uint8Array): Taken =>
  replica.take(payload, readClaims(payload), RULES);
const code = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'taken';
};

describe('what a live document takes', () => {
  it('takes plain text, in which a new line is a character', () => {
    const replica = empty();
    const taken = take(
      replica,
      update((doc) => doc.getText(FIELD).insert(0, 'one\ntwo')),
    );
    expect(taken.fields).toEqual([FIELD]);
    expect(replica.stretches.passagesOf(readField(replica.doc, FIELD))).toEqual([said('p', 'one\ntwo')]);
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['not_plain_text', (doc) => doc.getXmlFragment(FIELD).insert(0, [new Y.XmlElement('paragraph')])],
    ['not_plain_text', (doc) => doc.getXmlFragment(FIELD).insert(0, [new Y.XmlText('inside')])],
    ['not_plain_text', (doc) => doc.getMap('entry/words').set('a', 1)],
    ['not_plain_text', (doc) => doc.getArray(FIELD).insert(0, ['a'])],
    ['not_plain_text', (doc) => doc.getArray(FIELD).insert(0, [new Y.Doc()])],
    ['not_plain_text', (doc) => doc.getText(FIELD).insert(0, 'bold', { bold: true })],
    ['not_plain_text', (doc) => doc.getText(FIELD).setAttribute('style', 'huge')],
    ['not_plain_text', (doc) => doc.getText(FIELD).insertEmbed(0, { image: 'x' })],
    ['unknown_field', (doc) => doc.getText('elsewhere/words').insert(0, 'x')],
    ['nul_character', (doc) => doc.getText(FIELD).insert(0, 'a\0b')],
    ['control_character', (doc) => doc.getText(FIELD).insert(0, 'a\u0007b')],
    ['text_too_long', (doc) => doc.getText(FIELD).insert(0, 'x'.repeat(101))],
  ])('refuses with %s what does not belong there', (expected, change) => {
    expect(code(() => take(empty(), update(change)))).toBe(expected);
  });

  it('refuses bytes that are no update, and updates with a gap before them', () => {
    expect(code(() => take(empty(), new Uint8Array([7, 200, 3])))).toBe('malformed_update');
    const doc = editor(1);
    doc.getText(FIELD).insert(0, 'one');
    const before = Y.encodeStateVector(doc);
    doc.getText(FIELD).insert(3, 'two');
    expect(code(() => take(empty(), Y.encodeStateAsUpdate(doc, before)))).toBe('missing_updates');
  });

  it('stores nothing for what it knows, and tells what is new', () => {
    const replica = empty();
    const bytes = update((doc) => doc.getText(FIELD).insert(0, 'one'));
    expect(take(replica, bytes).writes).toEqual([{ client: 1, from: 0, to: 3 }]);
    expect(take(replica, bytes)).toMatchObject({ update: null, writes: [], fields: [] });
  });

  it('keeps what somebody writes in a line that another breaks, joins or takes away, and whose each word is', () => {
    const replica = empty();
    const one = editor(1);
    one.getText(FIELD).insert(0, 'hello\nworld');
    take(replica, Y.encodeStateAsUpdate(one));
    const two = editor(2);
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    const [heardByOne, heardByTwo] = [Y.encodeStateVector(one), Y.encodeStateVector(two)];
    one.getText(FIELD).insert(11, '!');
    two.getText(FIELD).delete(5, 6);
    two.getText(FIELD).insert(2, '\n');
    take(replica, Y.encodeStateAsUpdate(two, heardByTwo));
    take(replica, Y.encodeStateAsUpdate(one, heardByOne));
    expect(replica.stretches.passagesOf(readField(replica.doc, FIELD))).toEqual([
      said('p', 'he'),
      said('q', '\n'),
      said('p', 'llo!'),
    ]);
  });
});
