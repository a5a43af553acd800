import { DEMO_ORGANISATIONS } from './index';
import { readingAge, sentencesOf, similarity, textsOf, wordsOf } from './testing/words';

const people = DEMO_ORGANISATIONS.flatMap((organisation) => organisation.people);
const words = people.flatMap(wordsOf);

/** Each piece that more than one person says. */
function sharedBetweenPeople(pieces: { person: string; piece: string }[]): string[] {
  const saidBy = new Map<string, Set<string>>();
  for (const { person, piece } of pieces) saidBy.set(piece, (saidBy.get(piece) ?? new Set()).add(person));
  return [...saidBy]
    .filter(([, who]) => who.size > 1)
    .map(([piece, who]) => `${piece} (${[...who].join(', ')})`);
}

describe('the words of the demo', () => {
  it('are many, and none is empty, padded or longer than anybody reads', () => {
    expect(words.length).toBeGreaterThan(1500);
    expect(words.filter(({ text }) => text !== text.trim() || text.length < 2 || text.length > 600)).toEqual(
      [],
    );
  });

  it('hold no control character and no half of a character', () => {
    expect(words.filter(({ text }) => !text.isWellFormed() || /\p{Cc}/u.test(text))).toEqual([]);
  });

  it.each([
    ['patient', /\bpatients?\b/iu],
    ['non-compliant', /\bnon-?complian/iu],
    ['lacks insight', /\black(?:s|ed|ing)?(?: of)? insight\b/iu],
    ['risk level', /\brisk levels?\b|\b(?:high|medium|moderate|low)[ -]risk\b/iu],
    ['refused to engage', /\brefus\w* to engage\b/iu],
    ['failed', /\bfail(?:ed|ing|ure|s)?\b/iu],
    ['lorem ipsum', /lorem|ipsum|dolor sit|\bTODO\b|\bFIXME\b|\bxxx+\b/iu],
    ['a schizophrenic', /\b(?:schizophrenic|bipolar|psychotic|depressive|addict|alcoholic)s?\b/iu],
    ['service user', /\b(?:service[ -]users?|clients?|sufferers?|suffers? from)\b/iu],
    ['typewriter quotes', /["']/u],
  ])('never say anything like: %s', (_what, pattern) => {
    expect(words.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('are each person’s alone: no sentence is shared', () => {
    const sentences = words.flatMap(({ person, text }) =>
      sentencesOf(text).map((piece) => ({ person, piece })),
    );
    expect(sharedBetweenPeople(sentences)).toEqual([]);
    const planted = [...sentences, { person: 'a copy', piece: sentences[0]?.piece ?? '' }];
    expect(sharedBetweenPeople(planted)).toHaveLength(1);
  });
});

describe('goals and notes of the demo', () => {
  it('hold no goal that reads like another person’s', () => {
    const goals = people.flatMap(({ key, plan }) =>
      (plan?.goals ?? []).map(({ statement: { own, dictated, dictation } }) => ({
        key,
        text: own ?? dictated ?? dictation ?? '',
      })),
    );
    const alike = goals.flatMap((one, at) =>
      goals.slice(at + 1).filter((other) => other.key !== one.key && similarity(one.text, other.text) > 0.35),
    );
    expect(goals.length).toBeGreaterThan(100);
    expect(alike).toEqual([]);
    expect(similarity('I want to go to the market', 'I want to go to the markets')).toBeGreaterThan(0.85);
  });

  it('put professional words beside the person’s, never the same again', () => {
    const texts = people.flatMap(({ plan }) => (plan ? textsOf(plan) : []));
    const echoes = texts.filter(({ text: { own, dictated, professional } }) =>
      [own, dictated].some((mine) => mine && professional && similarity(mine, professional) > 0.3),
    );
    expect(echoes).toEqual([]);
  });

  it('are mostly the person’s own', () => {
    const letters = (voice: string) =>
      words.filter((piece) => piece.voice === voice).reduce((sum, { text }) => sum + text.length, 0);
    expect(letters('person')).toBeGreaterThan(2 * letters('staff'));
  });

  it('are plain where they are the person’s and English: a reading age of ten and a half at most', () => {
    const ages = people
      .map((person) =>
        wordsOf(person).filter(({ voice, lang = 'en' }) => voice === 'person' && lang === 'en'),
      )
      .filter((pieces) => pieces.length > 3)
      .map((pieces) => [pieces[0]?.person, readingAge(pieces.map(({ text }) => text).join('.\n'))] as const);
    expect(ages.length).toBeGreaterThan(70);
    expect(ages.filter(([, age]) => age > 10.5)).toEqual([]);
  });

  it('are held to a measure that knows hard from easy', () => {
    const hard = 'The multidisciplinary formulation necessitates individualised therapeutic interventions.';
    expect(readingAge(hard)).toBeGreaterThan(16);
    expect(readingAge('The cat sat on the mat. It was warm.')).toBeLessThan(7);
  });
});
