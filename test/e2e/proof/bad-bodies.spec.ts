import { newId } from '../../../src/shared/ids';
import { GOAL, startBadInput, problemOf, sendText, words, type BadInputSetting } from './bad-input-setting';

describe('bad input: bodies', () => {
  let at: BadInputSetting;
  beforeAll(async () => {
    at = await startBadInput();
  });
  afterAll(() => at.app.close());

  describe('the shape of the body', () => {
    it.each([
      ['cut short', '{"statement": {'],
      ['no JSON at all', 'statement=Swim'],
      ['empty', ''],
      ['two documents', '{}{}'],
      ['a trailing comma', '{"kind": "life",}'],
      ['NaN', '{"importance": NaN}'],
    ])('malformed JSON: %s', async (_, data) => {
      problemOf(await sendText(at, data), 400, 'malformed_json');
    });

    it.each([['null'], ['[]'], ['"text"'], ['7'], ['true']])('JSON that is no object: %s', async (data) => {
      problemOf(await sendText(at, data), 400, 'invalid_request');
    });

    it.each([['null'], ['[]'], ['"x"'], ['5'], ['true']])(
      'JSON that is no object, where every field may be left out: %s',
      async (data) => {
        const goal = `${at.goals}/${at.goalId}`;
        const { version } = (await at.amira.get<{ version: number }>(goal)).body;
        const answer = await at.amira.send<Record<string, unknown>>('PATCH', goal, {
          version,
          raw: { type: 'application/json', data },
        });
        const { errors } = problemOf(answer, 400, 'invalid_request');
        expect(errors).toEqual([{ pointer: '', code: 'is_object', message: 'must be an object' }]);
        expect((await at.amira.get(goal)).body).toMatchObject({ version });
      },
    );

    it('no body where one is needed', async () => {
      problemOf(await at.amira.send('POST', at.goals, {}), 400, 'invalid_request');
    });

    it('names an unknown field, also deep down', async () => {
      const flat = problemOf(
        await at.amira.post(at.goals, { ...words('Swim.'), colour: 'blue' }),
        400,
        'invalid_request',
      );
      expect(flat.errors).toMatchObject([{ pointer: '/colour', code: 'unknown_field' }]);
      const deep = problemOf(
        await at.amira.post(at.goals, { ...GOAL, statement: { own: 'Swim.', 'o~/wn': 'x' } }),
        400,
        'invalid_request',
      );
      expect(deep.errors).toMatchObject([{ pointer: '/statement/o~0~1wn', code: 'unknown_field' }]);
    });

    it.each([
      ['a number for words', { ...GOAL, statement: { own: 7 } }, '/statement/own', 'is_string'],
      ['words for a number', { ...words('Swim.'), importance: 'ten' }, '/importance', 'is_int'],
      ['a value not on the list', { ...words('Swim.'), direction: 'sideways' }, '/direction', 'is_in'],
      ['a list for an object', { ...GOAL, statement: ['Swim.'] }, '/statement', 'says_something'],
      ['out of range', { ...words('Swim.'), importance: 11 }, '/importance', 'max'],
      ['a field left out', { ...GOAL, kind: undefined, statement: { own: 'Swim.' } }, '/kind', 'required'],
      ['blank words', words(' \u200b\n'), '/statement/own', 'blank'],
    ])('wrong type or value: %s', async (_, body, pointer, code) => {
      const { errors } = problemOf(await at.amira.post(at.goals, body), 400, 'invalid_request');
      expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
    });

    it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'nonsense'])(
      'wrong content type %s',
      async (type) => {
        problemOf(await sendText(at, 'statement=Swim', type), 415, 'wrong_content_type');
      },
    );

    it('more than 1 MB', async () => {
      const large = JSON.stringify(words('x'.repeat(1024 * 1024)));
      problemOf(await sendText(at, large), 413, 'body_too_large');
    });

    it('nesting ten thousand deep', async () => {
      const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
      const { errors } = problemOf(await sendText(at, nested), 400, 'invalid_request');
      expect(errors).toMatchObject([{ pointer: '', code: 'too_deep' }]);
      const inField = await sendText(
        at,
        `{"kind":"life","direction":"approach","statement":{"own":${nested}}}`,
      );
      problemOf(inField, 400, 'invalid_request');
      const keyed = await sendText(
        at,
        `{"statement":${'{"own":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
        undefined,
        {
          key: newId(),
        },
      );
      problemOf(keyed, 400, 'invalid_request');
    });

    it.each([
      ['__proto__', '{"__proto__": {"roles": ["at.admin"]}, "kind": "life"}', 'malformed_json'],
      [
        'constructor',
        '{"constructor": {"prototype": {"roles": ["at.admin"]}}, "kind": "life"}',
        'malformed_json',
      ],
      ['a deep __proto__', '{"statement": {"own": "x", "__proto__": {"own": 1}}}', 'malformed_json'],
    ])('prototype pollution by %s', async (_, data, code) => {
      problemOf(await sendText(at, data), 400, code);
      expect(({} as Record<string, unknown>)['roles']).toBeUndefined();
    });
  });

  describe('dates', () => {
    it.each([
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-02-28T00:00:00Z',
      '0000-00-00',
      'tomorrow',
    ])('there is no %s', async (when) => {
      const step = { what: { own: 'Ring.' }, owner: { kind: 'person' }, when };
      const { errors } = problemOf(
        await at.amira.post(`${at.goals}/${at.goalId}/steps`, step),
        400,
        'invalid_request',
      );
      expect(errors).toMatchObject([{ pointer: '/when', code: 'is_plain_date' }]);
    });
  });

  describe('limits', () => {
    it('a thirty-first step', async () => {
      const made = await at.amira.post<{ id: string }>(at.goals, words('Many steps.'));
      const steps = `${at.goals}/${made.body.id}/steps`;
      const step = { what: { own: 'One more.' }, owner: { kind: 'person' } };
      for (let n = 1; n <= 30; n += 1) expect((await at.amira.post(steps, step)).status).toBe(201);
      const { errors } = problemOf(await at.amira.post(steps, step), 422, 'too_many_items');
      expect(errors).toMatchObject([{ pointer: '/steps', code: 'too_many_items', limit: 30 }]);
    });

    it('a thirteenth tag', async () => {
      const body = { ...words('Tags.'), chime: Array.from({ length: 13 }, () => 'hope') };
      const { errors } = problemOf(await at.amira.post(at.goals, body), 400, 'invalid_request');
      expect(errors).toContainEqual(expect.objectContaining({ pointer: '/chime', code: 'too_many' }));
    });
  });
});
