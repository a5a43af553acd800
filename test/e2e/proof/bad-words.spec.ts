import { newId } from '../../../src/shared/ids';
import { startBadInput, problemOf, sendText, words, type BadInputSetting } from './bad-input-setting';

describe('bad input: words', () => {
  let at: BadInputSetting;
  beforeAll(async () => {
    at = await startBadInput();
  });
  afterAll(() => at.app.close());

  describe('words', () => {
    it.each([
      ['NUL', 'Sw\u0000im', 'nul_character'],
      ['a control character', 'Sw\u0007im', 'control_character'],
      ['carriage return', 'Swim\r\n', 'control_character'],
      ['C1 control', 'Sw\u0085im', 'control_character'],
    ])('refuses %s', async (_, text, code) => {
      const { errors } = problemOf(await at.amira.post(at.goals, words(text)), 400, 'invalid_request');
      const message = expect.stringMatching(/^[A-Z][^:]*\.$/) as string;
      expect(errors).toEqual([{ pointer: '/statement/own', code, message }]);
      const path = `/v1/plans/${at.planId}/items/${at.goalId}/texts/statement/own`;
      const rewritten = problemOf(await at.amira.put(path, { text }, { version: 1 }), 400, 'invalid_request');
      expect(rewritten.errors).toMatchObject([{ pointer: '/text', code }]);
    });

    it.each(['\\ud800', '\\udc00x', 'x\\ud83d'])('refuses half of a character: %s', async (escape) => {
      const { errors } = problemOf(
        await sendText(at, `{"kind":"life","direction":"approach","statement":{"own":"a${escape}"}}`),
        400,
        'invalid_request',
      );
      expect(errors).toMatchObject([{ pointer: '/statement/own', code: 'lone_surrogate' }]);
      problemOf(await sendText(at, `{"a${escape}":1}`, undefined, { key: newId() }), 400, 'invalid_request');
    });

    it('refuses bytes that are no UTF-8, rather than keep them altered', async () => {
      const bytes = Buffer.concat([
        Buffer.from('{"kind":"life","direction":"approach","statement":{"own":"Sw'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('im"}}'),
      ]);
      const answer = await at.amira.send<Record<string, unknown>>('POST', at.goals, {
        raw: { type: 'application/json', data: bytes },
      });
      problemOf(answer, 400, 'malformed_json');
    });

    it('refuses a text that is too long, counted in characters', async () => {
      const long = problemOf(await at.amira.post(at.goals, words('x'.repeat(10_001))), 422, 'over_limit');
      expect(long.errors).toMatchObject([{ pointer: '/statement/own', code: 'too_long', limit: 10_000 }]);
      expect((await at.amira.post(at.goals, words('x'.repeat(10_000)))).status).toBe(201);
      expect((await at.amira.post(at.goals, words('🌊'.repeat(10_000)))).status).toBe(201);
      const emoji = problemOf(await at.amira.post(at.goals, words('🌊'.repeat(10_001))), 422, 'over_limit');
      expect(emoji.errors).toMatchObject([{ pointer: '/statement/own', code: 'too_long', limit: 10_000 }]);
    });

    it.each([
      ['emoji and joiners', 'Swim 🏊🏽‍♀️ with 👩‍👩‍👧‍👦'],
      ['right to left', 'أريد أن أسبح في البحر مرة أخرى'],
      ['isolates and marks', '\u2067שלום\u2069 and back'],
      ['unnormalised', 'Cafe\u0301 and Café, ﬁ, Å'],
      ['space kept as it was', '  two  spaces\n\tand a tab  '],
      ['astral scripts', '𐐷 𝒮𝓌𝒾𝓂 𠜎'],
      ['quotes and markup', `<b>"O'Brien"</b> \\ \${x} %s '; DROP TABLE plan; --`],
    ])('keeps every byte: %s', async (_, text) => {
      const made = await at.amira.post<{ id: string }>(at.goals, words(text));
      expect(made.status).toBe(201);
      const { body } = await at.amira.get<{ statement: { own: { passages: { text: string }[] } } }>(
        `${at.goals}/${made.body.id}`,
      );
      expect(body.statement.own.passages.map((passage) => passage.text).join('')).toBe(text);
    });

    it.each(['أميرة حدّاد', 'Søren ﬂ 🙂', 'นภา', '李小龍', "D'Arcy-O’Neil"])(
      'keeps every byte of a name: %s',
      async (name) => {
        const made = await at.admin.post<{ id: string; name: string }>('/v1/teams', { name, kind: 'peer' });
        expect(made).toMatchObject({ status: 201, body: { name } });
      },
    );

    it.each([
      ['over two lines', 'North\nTeam', 'line_break'],
      ['by the line separator', 'North\u2028Team', 'line_break'],
      ['with a tab', 'North\tTeam', 'control_character'],
      ['with NUL', 'North\u0000Team', 'nul_character'],
      ['blank', '\u00a0\u200d', 'blank'],
    ])('refuses a name %s', async (_, name, code) => {
      const { errors } = problemOf(
        await at.admin.post('/v1/teams', { name, kind: 'peer' }),
        400,
        'invalid_request',
      );
      expect(errors).toMatchObject([{ pointer: '/name', code }]);
    });
  });
});
