import fc from 'fast-check';
import {
  between,
  joined,
  newPassage,
  plainText,
  provenanceOf,
  rewrite,
  sameProvenance,
  type Author,
  type Passage,
} from '.';

const at = new Date('2026-05-04T10:00:00Z');
const sam: Author = { authorId: 'sam', voice: 'written', lang: 'en', at };
const later: Author = { ...sam, authorId: 'later', at: new Date('2026-05-05T10:00:00Z') };

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('I', 'want', 'to', 'swim', ' ', ' ', '\n', '👩🏽‍🚀', 'مرحبا', 'e\u0301'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

const passages: fc.Arbitrary<Passage[]> = fc.array(
  fc.record({
    text,
    lang: fc.constantFrom('en', 'cy'),
    voice: fc.constantFrom('written', 'dictated'),
    authorId: fc.constantFrom('sam', 'ali', 'mo'),
    authoredAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
  }),
  { maxLength: 6 },
);

/** Whose each UTF-16 unit is, one entry a unit. */
const owners = (all: Passage[]) =>
  all.flatMap((passage) =>
    Array.from({ length: passage.text.length }, (_, i) => ({
      unit: passage.text[i],
      of: JSON.stringify(provenanceOf(passage)),
    })),
  );

describe('rewriting', () => {
  it('gives the new text byte for byte: emoji, right to left and combining marks included', () => {
    fc.assert(
      fc.property(passages, text, (before, after) =>
        expect(plainText(rewrite(before, after, later))).toBe(after),
      ),
    );
  });

  it('invariant 1: what is kept keeps its author and dates, what is new is the author’s', () => {
    fc.assert(
      fc.property(passages, text, (before, after) => {
        const old = owners(before);
        let cursor = 0;
        for (const { unit, of } of owners(rewrite(before, after, later))) {
          if (of.includes('"later"')) continue;
          while (cursor < old.length && !(old[cursor]?.unit === unit && old[cursor]?.of === of)) cursor += 1;
          expect(cursor++).toBeLessThan(old.length);
        }
      }),
    );
  });

  it('takes nothing from anybody when words are only added', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (before, where) => {
        const stops = before.map((_, i) => plainText(before.slice(0, i)).length);
        const stop = stops[where % Math.max(stops.length, 1)] ?? 0;
        const whole = plainText(before);
        fc.pre(/^$|\s$/.test(whole.slice(0, stop)) && /^$|^\s/.test(whole.slice(stop)));
        const result = rewrite(before, `${whole.slice(0, stop)}§${whole.slice(stop)}`, later);
        expect(owners(result).filter(({ of }) => !of.includes('"later"'))).toEqual(owners(before));
      }),
    );
  });

  it('changes nothing when the text is the same', () => {
    fc.assert(
      fc.property(passages, (before) => expect(rewrite(before, plainText(before), later)).toEqual(before)),
    );
  });

  it('joins neighbours alike and keeps the boundary inside a word', () => {
    const foo = newPassage('foo', sam);
    const bar = { ...newPassage('bar', sam), authorId: 'ali' };
    expect(rewrite([foo, bar], 'foobar and more', sam)).toEqual([foo, bar, newPassage(' and more', sam)]);
    expect(joined([foo, newPassage('', later), newPassage('!', sam)])).toEqual([newPassage('foo!', sam)]);
    expect(sameProvenance(foo, { ...foo, confirmedAt: at.toISOString() })).toBe(false);
  });

  it('says on whose device words were written', () => {
    expect(rewrite([], 'Hello', { ...sam, viaId: 'worker' })).toEqual([
      {
        text: 'Hello',
        lang: 'en',
        voice: 'written',
        authorId: 'sam',
        viaId: 'worker',
        authoredAt: '2026-05-04T10:00:00.000Z',
      },
    ]);
  });

  it('finds the pieces between two offsets', () => {
    fc.assert(
      fc.property(passages, fc.nat(40), fc.nat(40), (all, from, length) => {
        expect(plainText(between(all, from, from + length))).toBe(plainText(all).slice(from, from + length));
      }),
    );
  });
});
