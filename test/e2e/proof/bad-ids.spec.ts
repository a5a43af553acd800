import { Api, type Answer } from '../../support/app/api';
import { newId } from '../../../src/shared/ids';
import { GOAL, startBadInput, problemOf, type BadInputSetting } from './bad-input-setting';

describe('bad input: ids', () => {
  let at: BadInputSetting;
  beforeAll(async () => {
    at = await startBadInput();
  });
  afterAll(() => at.app.close());

  describe('ids', () => {
    it('absent and foreign ids get the same answer, byte for byte but for the request id', async () => {
      const other = await at.app.fixtures.organisation('Southside');
      const team = await at.app.fixtures.team(other);
      const key = await at.app.fixtures.worker(other, 'practitioner', team);
      const theirs = await at.app.fixtures.person(other, team, key.partyId);
      const there = new Api(at.app, key);
      const theirPlan = String((await there.post('/v1/plans', { personId: theirs.partyId })).body.id);
      const theirGoal = String(
        (await there.post(`/v1/plans/${theirPlan}/goals`, { ...GOAL, statement: { professional: 'x' } })).body
          .id,
      );
      const bare = ({ status, headers, text, body }: Answer): unknown => ({
        status,
        text: text.replaceAll(String(body.requestId), ''),
        headers: [...headers].filter(([name]) => !['x-request-id', 'date', 'keep-alive'].includes(name)),
      });
      const pairs = [
        [`/v1/plans/${theirPlan}`, `/v1/plans/${newId()}`],
        [`/v1/people/${theirs.partyId}/plan`, `/v1/people/${newId()}/plan`],
        [`/v1/people/${theirs.partyId}/history`, `/v1/people/${newId()}/history`],
        [`${at.goals}/${theirGoal}`, `${at.goals}/${newId()}`],
      ] as const;
      for (const [foreign, absent] of pairs) {
        const [one, two] = [await at.staff.get(foreign), await at.staff.get(absent)];
        problemOf(one, 404, 'not_found');
        expect(bare(one)).toEqual(bare(two));
      }
      const [one, two] = [
        await at.staff.post('/v1/plans', { personId: theirs.partyId }),
        await at.staff.post('/v1/plans', { personId: newId() }),
      ];
      problemOf(one, 404, 'not_found');
      expect(bare(one)).toEqual(bare(two));
    });

    it.each(['1', 'me', newId().slice(1), `${newId()}0`, '%20', "'%20OR%201=1"])(
      '%s is no id',
      async (id) => {
        const plan = problemOf(await at.staff.get(`/v1/plans/${id}`), 400, 'malformed_request');
        expect(plan.errors).toMatchObject([{ pointer: '/planId', code: 'is_uuid' }]);
        const goal = problemOf(
          await at.amira.get(`/v1/plans/${at.planId}/goals/${id}`),
          400,
          'malformed_request',
        );
        expect(goal.errors).toMatchObject([{ pointer: '/itemId', code: 'is_uuid' }]);
        problemOf(
          await at.amira.post(`${at.goals}/${id}/steps`, { what: { own: 'x' }, owner: { kind: 'person' } }),
          404,
          'not_found',
        );
      },
    );

    it('in a body, says where', async () => {
      const { errors } = problemOf(
        await at.staff.post('/v1/plans', { personId: 'me' }),
        400,
        'invalid_request',
      );
      expect(errors).toMatchObject([{ pointer: '/personId', code: 'is_uuid' }]);
    });

    it('a field or lane that is none', async () => {
      const texts = `/v1/plans/${at.planId}/items/${at.goalId}/texts`;
      problemOf(await at.amira.get(`${texts}/statement/theirs`), 400, 'malformed_request');
      problemOf(await at.amira.get(`${texts}/nothing/own`), 404, 'not_found');
      problemOf(await at.amira.get(`${texts}/__proto__/own`), 404, 'not_found');
    });
  });

  describe('versions', () => {
    it('missing, malformed and stale', async () => {
      const path = `${at.goals}/${at.goalId}`;
      problemOf(await at.amira.patch(path, { importance: 4 }), 428, 'precondition_required');
      for (const tag of ['1', 'W/"1"', '"one"', '*', '"1", "2"', '"99999999999999999999"'])
        problemOf(
          await at.amira.patch(path, { importance: 4 }, { headers: { 'if-match': tag } }),
          400,
          'malformed_if_match',
        );
      const stale = problemOf(await at.amira.patch(path, { importance: 4 }, { version: 7 }), 412, 'stale');
      expect(stale).toHaveProperty('differs');
      const unchanged = await at.amira.get<{ version: number }>(path);
      expect(unchanged.body.version).toBe(1);
      expect(unchanged.headers.get('etag')).toBe('"1"');
    });
  });

  describe('lists', () => {
    it.each([
      ['limit=0', '/limit', 'min'],
      ['limit=101', '/limit', 'max'],
      ['limit=1e9', '/limit', 'max'],
      ['limit=ten', '/limit', 'is_int'],
      ['limit=', '/limit', 'min'],
      ['limit=2&limit=3', '/limit', 'is_int'],
      ['cursor=a&cursor=b', '/cursor', 'is_string'],
      ['colour=blue', '/colour', 'unknown_field'],
      [`cursor=${'x'.repeat(501)}`, '/cursor', 'too_long'],
    ])('%s', async (query, pointer, code) => {
      const answer = await at.admin.get(`/v1/teams?${query}`);
      const { errors } = problemOf(
        answer,
        code === 'too_long' ? 422 : 400,
        code === 'too_long' ? 'over_limit' : 'invalid_request',
      );
      expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
    });

    const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    it.each([
      ['no base64', '!!!'],
      ['no JSON', 'bm9wZQ'],
      ['no list', cursorOf({ a: 1 })],
      ['too short', cursorOf(['a'])],
      ['too long', cursorOf(['a', newId(), 'c'])],
      ['wrong types', cursorOf([1, 2])],
      ['no id', cursorOf(['a', 'b'])],
      ['NUL', cursorOf(['a\u0000', newId()])],
      ['half a character', Buffer.from(`["\\ud800","${newId()}"]`).toString('base64url')],
      ['SQL', cursorOf(["' OR 1=1 --", "'; DROP TABLE plan"])],
    ])('a cursor that is not ours: %s', async (_, cursor) => {
      const teams = await at.admin.get(`/v1/teams?cursor=${encodeURIComponent(cursor)}`);
      const { errors } = problemOf(teams, 400, 'invalid_cursor');
      expect(errors).toMatchObject([{ pointer: '/cursor', code: 'invalid_cursor' }]);
    });
  });
});
