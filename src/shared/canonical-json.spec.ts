import fc from 'fast-check';
import { canonicalBytes, canonicalText, sameJson, sha256Hex, type JsonValue } from './canonical-json';

const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }) as fc.Arbitrary<JsonValue>;

/** The same value with the keys of every object turned round. */
function turned(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 §3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as in RFC 8785 §3.2.3', () => {
    const keys = { '€': 0, '\r': 1, '\ufb33': 2, '1': 3, '😀': 4, '\u0080': 5, ö: 6 };
    expect(canonicalText(keys)).toBe('{"\\r":1,"1":3,"\u0080":5,"ö":6,"€":0,"😀":4,"\ufb33":2}');
  });

  it('agrees with the reference implementation on any value', async () => {
    const { default: reference } = await import('canonicalize');
    fc.assert(fc.property(anyJson, (value) => expect(canonicalText(value)).toBe(reference(value))));
  });

  it('invariant 1: the hash is stable under key order', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(sha256Hex(canonicalBytes(turned(value)))).toBe(sha256Hex(canonicalBytes(value)));
      }),
    );
  });

  it('invariant 1: two different values never come to the same bytes', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const same =
          JSON.stringify(JSON.parse(canonicalText(one))) === JSON.stringify(JSON.parse(canonicalText(other)));
        expect(canonicalBytes(one).equals(canonicalBytes(other))).toBe(same);
        expect(sameJson(one, other)).toBe(same);
      }),
    );
    expect(sameJson(undefined, null)).toBe(false);
    expect(sameJson(undefined, undefined)).toBe(true);
  });

  it('leaves out what is absent', () => {
    expect(canonicalText({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['NaN', [NaN]],
    ['Infinity', Infinity],
    ['undefined', undefined],
    ['a hole', [undefined]],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a big integer', 1n],
    ['a function', () => 1],
  ])('refuses %s', (_what, value) => expect(() => canonicalBytes(value)).toThrow(TypeError));

  it('hashes as everybody else does', () => {
    expect(sha256Hex(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
