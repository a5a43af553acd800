import { randomBytes } from 'node:crypto';
import { LIMITS } from '../limits';
import { readClaim } from './claim';
import { readFrame } from './frames';

/** Writes messages as the protocol does. */
const number = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
};
const string = (bytes: Uint8Array | number[]): number[] => [...number(bytes.length), ...bytes];
const text = (words: string): number[] => string(Buffer.from(words));
const message = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat());
const NAME = text('o/p/goals/own');
const presence = (...states: [number, string][]): number[] =>
  string([...number(states.length), ...states.flatMap(([id, json]) => [...number(id), 1, ...text(json)])]);

describe('a message from a client', () => {
  it('is read when it is of the protocol', () => {
    const name = 'o/p/goals/own';
    const cases: [Uint8Array, object][] = [
      [message(NAME, [2, 0], text('trs_token'), text('4.7.0')), { kind: 'auth', name }],
      [message(NAME, [0, 0], string([0])), { kind: 'asks', name }],
      [message(NAME, [0, 0], string([1, 5, 7])), { kind: 'asks', name }],
      [message(NAME, [4, 1], string([0, 0])), { kind: 'difference', name }],
      [message(NAME, [0, 2], string([0, 0])), { kind: 'update', name }],
      [message(NAME, [3]), { kind: 'query', name }],
      [message(NAME, [7]), { kind: 'close', name }],
      [
        message(NAME, [1], presence([9, '{"field":"f"}'], [8, 'null'])),
        {
          kind: 'presence',
          name,
          said: [
            { clientId: 9, state: { field: 'f' } },
            { clientId: 8, state: null },
          ],
        },
      ],
      // A server's own kinds, and kinds that this service has no use for.
      ...[5, 6, 8, 9, 99].map((kind): [Uint8Array, object] => [
        message(NAME, [kind], text('{}')),
        { kind: 'unknown', name },
      ]),
      [message(NAME, [0, 3], string([])), { kind: 'unknown', name }],
      [message(NAME, [2, 2], text('read-write')), { kind: 'unknown', name }],
    ];
    for (const [bytes, frame] of cases) expect(readFrame(bytes)).toEqual(frame);
  });

  it('is refused when it ends early, goes on, lies of its lengths or is not UTF-8', () => {
    const good = message(NAME, [2, 0], text('trs_token'), text('4.7.0'));
    // With the token whole and the version cut, or cut off whole.
    const whole = message(NAME, [2, 0], text('trs_token')).length;
    for (let end = 0; end < good.length; end += 1)
      if (end !== whole) expect(() => readFrame(good.subarray(0, end))).toThrow();
    const bad = [
      message(NAME, [0, 0], string([5, 1])),
      message(NAME, [0, 0], string([1, 5, 7, 9])),
      message(NAME, [0, 2], string([1]), [1]),
      message(NAME, [0, 2], [200, 1, 1]),
      message(NAME, [1], string([])),
      message(NAME, [1], presence([9, '{'])),
      message(NAME, [1], string(number(LIMITS.presencesAtOnce + 1))),
      message(NAME, [1], presence([9, `"${'x'.repeat(LIMITS.presenceBytes)}"`])),
      message(text('a\0b'), [3]),
      message(string([0xff, 0xfe]), [3]),
      message(text('x'.repeat(LIMITS.nameBytes + 1)), [3]),
      message(Array.from({ length: 12 }, () => 255)),
      message(NAME, [2, 0], text('x'.repeat(LIMITS.tokenBytes + 1))),
    ];
    for (const bytes of bad) expect(() => readFrame(bytes)).toThrow();
  });

  it('never breaks the reader, whatever the bytes', () => {
    for (let round = 0; round < 20_000; round += 1) {
      const bytes = round % 2 ? randomBytes(round % 80) : message(NAME, [...randomBytes(round % 40)]);
      try {
        expect(readFrame(bytes).name.length).toBeLessThanOrEqual(LIMITS.nameBytes);
      } catch (error) {
        expect((error as Error).message).toMatch(/^(The|A|Too|An) |Unexpected|out of [rR]ange/);
      }
    }
  });
});

describe('what is said when a document is opened', () => {
  it('is a token, or JSON with one, a client id and a language', () => {
    expect(readClaim('trs_x')).toEqual({ token: 'trs_x', clientId: null, lang: 'en', party: null });
    expect(readClaim('')).toEqual({ token: null, clientId: null, lang: 'en', party: null });
    expect(readClaim('{"party":"amira"}')).toMatchObject({ party: 'amira' });
    expect(readClaim('{"clientId":7}')).toEqual({ token: null, clientId: 7, lang: 'en', party: null });
    expect(readClaim('{"token":"trs_x","clientId":4294967295,"lang":"cy-GB"}')).toEqual({
      token: 'trs_x',
      clientId: 4_294_967_295,
      lang: 'cy-GB',
      party: null,
    });
  });

  it('is refused when it is anything else', () => {
    const bad = [
      '{', '{"clientId":0}', '{"clientId":-1}', '{"clientId":1.5}', '{"clientId":"7"}', '{"clientId":4294967296}',
      '{"token":7}', '{"party":7}', '{"lang":"<b>"}', '{"lang":7}',
    ]; // prettier-ignore
    for (const text of bad) expect(readClaim(text)).toBeNull();
  });
});
