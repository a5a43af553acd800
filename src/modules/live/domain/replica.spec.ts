import * as Y from 'yjs';
import { readField } from './field-text';
import { Replica, type Taken, type TakingRules } from './replica';
import { Stretches } from './stretches';
import { bound, said } from './testing/people';
import { readClaims } from './update-rules';
import { stretchesAgain } from './written-again';

const FIELD = 'entry/words';
const RULES: TakingRules = {
  isField: (name) => name === FIELD,
  checkAuthors: () => undefined,
  mostCharacters: 100,
  change: { writer: 'q', now: new Date('2026-03-02T10:05:00.000Z') },
};

function editor(clientId: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  return doc;
}

function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  const inner = new Y.XmlText();
  inner.insert(0, text);
  element.insert(0, [inner]);
  return element;
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
  it('takes paragraphs of plain text', () => {
    const replica = empty();
    const bytes = update((doc) => doc.getXmlFragment(FIELD).insert(0, [paragraph('one'), paragraph('two')]));
    const taken = take(replica, bytes);
    expect(taken.fields).toEqual([FIELD]);
    expect(replica.stretches.passagesOf(readField(replica.doc, FIELD))).toEqual([said('p', 'one\ntwo')]);
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['not_plain_text', (doc) => doc.getXmlFragment(FIELD).insert(0, [new Y.XmlElement('heading')])],
    ['not_plain_text', (doc) => doc.getMap('entry/words').set('a', 1)],
    ['not_plain_text', (doc) => doc.getArray(FIELD).insert(0, [new Y.Doc()])],
    [
      'not_plain_text',
      (doc) => {
        const element = paragraph('x');
        element.setAttribute('style', 'huge');
        doc.getXmlFragment(FIELD).insert(0, [element]);
      },
    ],
    [
      'not_plain_text',
      (doc) => {
        const element = new Y.XmlElement('paragraph');
        const text = new Y.XmlText();
        element.insert(0, [text]);
        doc.getXmlFragment(FIELD).insert(0, [element]);
        text.insert(0, 'bold', { bold: true });
      },
    ],
    ['not_plain_text', (doc) => doc.getText(FIELD).insertEmbed(0, { image: 'x' })],
    ['misplaced', (doc) => doc.getXmlFragment(FIELD).insert(0, [new Y.XmlText('bare')])],
    ['misplaced', (doc) => doc.getText(FIELD).insert(0, 'bare')],
    [
      'misplaced',
      (doc) => {
        const outer = paragraph('x');
        outer.insert(0, [paragraph('inside')]);
        doc.getXmlFragment(FIELD).insert(0, [outer]);
      },
    ],
    ['unknown_field', (doc) => doc.getXmlFragment('elsewhere/words').insert(0, [paragraph('x')])],
    ['nul_character', (doc) => doc.getXmlFragment(FIELD).insert(0, [paragraph('a\0b')])],
    ['control_character', (doc) => doc.getXmlFragment(FIELD).insert(0, [paragraph('a\u0007b')])],
    ['text_too_long', (doc) => doc.getXmlFragment(FIELD).insert(0, [paragraph('x'.repeat(101))])],
  ])('refuses with %s what does not belong there', (expected, change) => {
    expect(code(() => take(empty(), update(change)))).toBe(expected);
  });

  it('refuses bytes that are no update, and updates with a gap before them', () => {
    expect(code(() => take(empty(), new Uint8Array([7, 200, 3])))).toBe('malformed_update');
    const doc = editor(1);
    doc.getXmlFragment(FIELD).insert(0, [paragraph('one')]);
    const before = Y.encodeStateVector(doc);
    doc.getXmlFragment(FIELD).insert(1, [paragraph('two')]);
    expect(code(() => take(empty(), Y.encodeStateAsUpdate(doc, before)))).toBe('missing_updates');
  });

  it('stores nothing for what it knows, and tells what is new', () => {
    const replica = empty();
    const bytes = update((doc) => doc.getXmlFragment(FIELD).insert(0, [paragraph('one')]));
    expect(take(replica, bytes).writes).toEqual([{ client: 1, from: 0, to: 5 }]);
    expect(take(replica, bytes)).toMatchObject({ update: null, writes: [], fields: [] });
  });

  it('leaves words whose they were when somebody else cuts their paragraph in two, and joins it again', () => {
    const replica = empty();
    const one = editor(1);
    one.getXmlFragment(FIELD).insert(0, [paragraph('hello world')]);
    take(replica, Y.encodeStateAsUpdate(one));
    const two = editor(2);
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    const change = (edit: (fragment: Y.XmlFragment) => void): void => {
      const before = Y.encodeStateVector(two);
      two.transact(() => edit(two.getXmlFragment(FIELD)));
      const taken = take(replica, Y.encodeStateAsUpdate(two, before));
      for (const stretch of stretchesAgain(taken.again, replica.stretches)) replica.stretches.add(stretch);
    };
    const inner = (fragment: Y.XmlFragment, index: number): Y.XmlText =>
      (fragment.get(index) as Y.XmlElement).get(0) as Y.XmlText;
    change((fragment) => {
      inner(fragment, 0).delete(6, 5);
      fragment.insert(1, [paragraph('world')]);
    });
    const passages = (): unknown => replica.stretches.passagesOf(readField(replica.doc, FIELD));
    expect(passages()).toEqual([said('p', 'hello '), said('q', '\n'), said('p', 'world')]);
    change((fragment) => inner(fragment, 1).insert(5, '!'));
    expect(passages()).toEqual([said('p', 'hello '), said('q', '\n'), said('p', 'world'), said('q', '!')]);
    change((fragment) => {
      fragment.delete(1, 1);
      inner(fragment, 0).insert(6, 'world!');
    });
    expect(passages()).toEqual([said('p', 'hello world'), said('q', '!')]);
  });

  it('credits words that happen to read like others erased long ago to whoever writes them now', () => {
    const replica = empty();
    const one = editor(1);
    one.getXmlFragment(FIELD).insert(0, [paragraph('hello')]);
    take(replica, Y.encodeStateAsUpdate(one));
    const two = editor(2);
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    const text = (two.getXmlFragment(FIELD).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.delete(0, 5);
    take(replica, Y.encodeStateAsUpdate(two));
    text.insert(0, 'hello');
    // As a client does that comes back: all that is gone, and what the server has not heard.
    const taken = take(replica, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)));
    expect(taken.again).toEqual([]);
    expect(replica.stretches.passagesOf(readField(replica.doc, FIELD))).toEqual([said('q', 'hello')]);
  });
});
