import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { wordsOf } from './bind-text';
import { typedInto } from './typed-into';

const schema = new Schema({
  nodes: { doc: { content: 'words' }, words: { content: 'text*', code: true }, text: {} },
});

/** An editor that opens on these words. */
const opened = (here: string): EditorState =>
  EditorState.create({
    doc: schema.node('doc', null, schema.node('words', null, here === '' ? [] : schema.text(here))),
  });

describe('what was typed before a live text opened', () => {
  it.each([
    { says: 'goes behind what was sent', here: 'abc', typed: ['abc', null, 'abc def'], then: 'abc def' },
    { says: 'goes into what was sent', here: 'abc', typed: ['abc', null, 'a, c'], then: 'a, c' },
    { says: 'keeps a space behind it', here: 'abc', typed: ['abc', null, 'abc '], then: 'abc ' },
    {
      says: 'is there already, though no answer said so',
      here: 'abc def',
      typed: ['abc', 'abc def', 'abc def'],
      then: 'abc def',
    },
    {
      says: 'goes on from what arrived without an answer',
      here: 'abc def',
      typed: ['abc', 'abc def', 'abc def ghi'],
      then: 'abc def ghi',
    },
    {
      says: 'was shortened after it arrived without an answer',
      here: 'abc def',
      typed: ['abc', 'abc def', 'abc'],
      then: 'abc',
    },
    {
      says: 'goes behind what others wrote meanwhile',
      here: 'Theirs. abc',
      typed: ['abc', null, 'abc def'],
      then: 'Theirs. abc def',
    },
    {
      says: 'goes behind what others wrote round what arrived without an answer',
      here: 'Theirs. abc def',
      typed: ['abc', 'abc def', 'abc def ghi'],
      then: 'Theirs. abc def ghi',
    },
    {
      says: 'goes behind what others wrote where what got no answer did not arrive',
      here: 'Theirs. abc',
      typed: ['abc', 'abc def', 'abc def ghi'],
      then: 'Theirs. abc def ghi',
    },
  ] as const)('$says', ({ here, typed: [sent, offered, words], then }) => {
    const state = opened(here);
    expect(wordsOf(typedInto(state, { sent, offered, words }).doc)).toBe(then);
  });
});
