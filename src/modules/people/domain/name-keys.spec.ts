import fc from 'fast-check';
import { indexKeys, normalise, queryPlan, tokens } from './name-keys';

/** What PostgreSQL does with the plan: equality, and ranges of bytes. */
function finds(names: string[], query: string): boolean {
  const keys = indexKeys(names).map(({ key }) => key);
  const bytes = keys.map((key) => Buffer.from(key));
  return queryPlan(query).tokens.every(({ prefixFrom, prefixTo, fuzzyKeys }) => {
    const [from, to] = [Buffer.from(prefixFrom), Buffer.from(prefixTo)];
    const begins = bytes.some((key) => Buffer.compare(key, from) >= 0 && Buffer.compare(key, to) < 0);
    return begins || keys.some((key) => fuzzyKeys.includes(key));
  });
}

const letter = fc.oneof(
  fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  fc.constantFrom(...'абвгдеиклм', ...'ابتدرسملن', ...'अकमर'),
);
const word = (minLength: number) =>
  fc.array(letter, { minLength, maxLength: 18 }).map((letters) => letters.join(''));

const edit = fc.record({
  what: fc.constantFrom('insert', 'delete', 'substitute', 'transpose'),
  where: fc.nat(),
  letter,
});

function edited(
  token: string,
  { what, where, letter: other }: { what: string; where: number; letter: string },
): string {
  const letters = [...token];
  const at = where % letters.length;
  if (what === 'insert') return letters.toSpliced(at, 0, other).join('');
  if (what === 'delete') return letters.toSpliced(at, 1).join('');
  if (what === 'substitute') return letters.with(at, other).join('');
  const next = (at + 1) % letters.length;
  return at < next
    ? letters
        .with(at, letters[next] ?? '')
        .with(next, letters[at] ?? '')
        .join('')
    : token;
}

describe('name search', () => {
  it('finds a name after any single edit of any token of four letters or more, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word(4), edit), { minLength: 1, maxLength: 5 }),
        fc.array(word(1), { maxLength: 3 }),
        fc.nat(),
        (parts, others, turn) => {
          const name = [...parts.map(([token]) => token), ...others].join(' ');
          const typed = parts.map(([token, change]) => edited(token, change));
          const start = turn % typed.length;
          expect(finds([name], [...typed.slice(start), ...typed.slice(0, start)].join(' '))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds a name by the beginning of any token', () => {
    fc.assert(
      fc.property(word(1), word(1), fc.nat(), (first, second, length) => {
        expect(
          finds([`${first} ${second}`], [...second].slice(0, 1 + (length % second.length)).join('')),
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['Zoë Nuñez', 'zoe nunez'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Søren Æbelø', 'soren aebelo'],
    ['Đorđe Straße', 'Dorde STRASSE'],
    ['İpek Işık', 'ipek isik'],
    ['Müller', 'Mueller'],
    ["Siobhán O'Brien", 'brien siobhan'],
    ['Siobhán O’Brien', 'OBrien'],
    ['Siobhán O’Brien', "o'brein"],
    ['Anna Smith-Jones', 'jones anna'],
    ['Anna Smith-Jones', 'smithjones'],
    ['Jean‑Luc', 'jean luc'],
    ['Ａｎｎａ', 'anna'],
    ['Юлия Ёлкина', 'елкина'],
    ['王小明', '王小'],
    ['김민준', '김민준'],
    ['مُحَمَّد', 'محمد'],
    ['שָׂרָה', 'שרה'],
    ['राम कुमार', 'कुमार'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['Ana', 'An'],
    ['Anna', 'ana'],
  ])('finds %s as %s', (name, query) => expect(finds([name], query)).toBe(true));

  it.each([
    ['Anna Smith', 'anna jones'],
    ['Anna', 'nna smith'],
    ['Ana', 'Ada'],
    ['Jonathan', 'nathan'],
    ['Mary', 'Mortimer'],
  ])('does not find %s as %s', (name, query) => expect(finds([name], query)).toBe(false));

  it('finds by any of the names somebody goes by', () => {
    expect(finds(['Margaret Hale', 'Peggy'], 'hale pegy')).toBe(true);
  });

  it('never takes a key with a letter left out for the beginning of a name', () => {
    for (const { key, weight } of indexKeys(['Margaret Hale 王小明']))
      expect(key.startsWith('~')).toBe(weight === 1);
    expect(tokens('~nna ~')).toEqual(['nna']);
  });

  it('keeps every script itself and is settled after one turn', () => {
    expect(tokens('Dr. Zoë  van-der Bérg 3rd!')).toEqual(['dr', 'zoe', 'van', 'der', 'berg', '3rd']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) =>
        expect(normalise(normalise(name))).toBe(normalise(name)),
      ),
    );
  });

  it('has nothing to look for in what holds no letter', () => {
    expect(queryPlan(' -- ').tokens).toEqual([]);
    expect(indexKeys(['🌻', ''])).toEqual([]);
  });

  it('stays within its bounds, each key once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 6 }), (names) => {
        const keys = indexKeys(names).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(24 * 14);
      }),
    );
    const many = Array.from({ length: 100 }, (_, i) => `abcdefghijklmnop${i}`).join(' ');
    expect(indexKeys([many]).length).toBeLessThanOrEqual(24 * 14);
    expect(queryPlan(many).tokens).toHaveLength(8);
    expect(queryPlan('x'.repeat(500)).tokens[0]?.token).toHaveLength(60);
  });
});
