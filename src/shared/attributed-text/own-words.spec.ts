import { DomainError } from '../errors';
import { acceptSuggestion, confirmDictation, newPassage, plainText, type Passage } from '.';

const wrote = new Date('2026-05-04T10:00:00Z');
const confirmed = new Date('2026-05-04T10:20:00Z');
const own = [newPassage('I like music.', { authorId: 'person', voice: 'written', lang: 'en', at: wrote })];
const dictated = newPassage('And dogs.', { authorId: 'scribe', voice: 'dictated', lang: 'en', at: wrote });

describe("the person's own lane", () => {
  it('invariant 3: dictated words are the person’s once confirmed, and say who typed them and when it was read back', () => {
    const expected: Passage = {
      text: '\nAnd dogs.',
      lang: 'en',
      voice: 'dictated',
      authorId: 'person',
      viaId: 'worker',
      scribeId: 'scribe',
      authoredAt: wrote.toISOString(),
      confirmedAt: confirmed.toISOString(),
    };
    expect(confirmDictation(own, [dictated], { personId: 'person', viaId: 'worker' }, confirmed)).toEqual([
      ...own,
      expected,
    ]);
  });

  it('invariant 3: two scribes stay two, and whose device they typed on is not the person’s', () => {
    const other = { ...dictated, authorId: 'other', viaId: 'tablet' };
    const result = confirmDictation([], [dictated, other], { personId: 'person' }, confirmed);
    expect(result.map((passage) => passage.scribeId)).toEqual(['scribe', 'other']);
    expect(result.some((passage) => 'viaId' in passage)).toBe(false);
    expect(plainText(result)).toBe('And dogs.And dogs.');
  });

  it('has nothing to confirm when nothing was dictated', () => {
    expect(() => confirmDictation(own, [], { personId: 'person' }, confirmed)).toThrow(DomainError);
  });

  it('invariant 2: a suggestion taken up adds to the person’s words and touches none', () => {
    const suggestion = { text: 'Dancing too?', lang: 'en', suggestedBy: 'worker' };
    expect(acceptSuggestion(own, suggestion, { personId: 'person' }, confirmed)).toEqual([
      ...own,
      {
        text: '\nDancing too?',
        lang: 'en',
        voice: 'written',
        authorId: 'person',
        suggestedBy: 'worker',
        authoredAt: confirmed.toISOString(),
      },
    ]);
  });

  it('invariant 2: one made in place of words marks only what is new as suggested', () => {
    const suggestion = {
      text: 'I like loud music.',
      lang: 'en',
      suggestedBy: 'worker',
      insteadOf: 'I like music.',
    };
    const result = acceptSuggestion(own, suggestion, { personId: 'person' }, confirmed);
    expect(plainText(result)).toBe('I like loud music.');
    expect(result.map(({ text, suggestedBy }) => [text, suggestedBy])).toEqual([
      ['I like ', undefined],
      ['loud ', 'worker'],
      ['music.', undefined],
    ]);
  });

  it('invariant 2: one made for words that have changed since is refused', () => {
    const suggestion = { text: 'x', lang: 'en', suggestedBy: 'worker', insteadOf: 'I like musik.' };
    expect(() => acceptSuggestion(own, suggestion, { personId: 'person' }, confirmed)).toThrow(
      expect.objectContaining({ status: 409, code: 'own_words_changed' }),
    );
  });
});
