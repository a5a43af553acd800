import { Api } from '../../support/app/api';
import { newId } from '../../../src/shared/ids';
import { startBadInput, problemOf, type BadInputSetting } from './bad-input-setting';
import { rawRequest, sendRaw } from './raw-http';

describe('bad input: addresses', () => {
  let at: BadInputSetting;
  beforeAll(async () => {
    at = await startBadInput();
  });
  afterAll(() => at.app.close());

  describe('addresses, methods and headers', () => {
    it.each(['/v1/plans/%', '/v1/plans/%zz', '/v1/%ff', '/v1/people/%c0%af/plan', '/v1/teams/%e0%80'])(
      'an address that is no URL: %s',
      async (path) => {
        const { status, head, body } = await sendRaw(
          at.app.url,
          rawRequest(`GET ${path}`, { authorization: `Bearer ${at.worker.token}` }),
        );
        expect(status).toBe(400);
        expect(head).toMatch(/content-type: application\/problem\+json/i);
        expect(JSON.parse(body)).toMatchObject({
          status: 400,
          code: 'malformed_url',
          requestId: expect.any(String),
        });
      },
    );

    it.each(['/v1/nothing', '/v1/../etc/passwd', '/v1//plans', '/v2/plans', '/.env', '/v1/plans/'])(
      'nothing is at %s',
      async (path) => {
        const { status, head, body } = await sendRaw(at.app.url, rawRequest(`GET ${path}`));
        expect(status).toBe(404);
        expect(head).toMatch(/content-type: application\/problem\+json/i);
        expect(JSON.parse(body)).toMatchObject({ code: 'not_found' });
      },
    );

    it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
      '%s where nobody takes it',
      async (method) => {
        const { status, head, body } = await sendRaw(
          at.app.url,
          rawRequest(`${method} /v1/teams`, { authorization: `Bearer ${at.worker.token}` }),
        );
        expect(status).toBe(404);
        expect(head).toMatch(/content-type: application\/problem\+json/i);
        expect(JSON.parse(body)).toMatchObject({ code: 'not_found' });
      },
    );

    it('HEAD answers as GET does, without a body, and refuses as GET does', async () => {
      const asked = await at.staff.send('HEAD', '/v1/teams', {});
      expect(asked).toMatchObject({ status: 200, text: '' });
      expect((await new Api(at.app).send('HEAD', '/v1/teams', {})).status).toBe(401);
      expect((await at.staff.send('HEAD', `/v1/plans/${newId()}`, {})).status).toBe(404);
    });

    it('a method that is none, and what is no HTTP', async () => {
      for (const request of [rawRequest('SWIM /v1/teams'), 'hello\r\n\r\n', '\u0000\u0001\u0002\r\n\r\n']) {
        const { status, head, body } = await sendRaw(at.app.url, request);
        expect(status).toBe(400);
        expect(head).toMatch(/content-type: application\/problem\+json/i);
        expect(JSON.parse(body)).toMatchObject({ code: 'malformed_request' });
      }
    });

    it('headers of more than 16 KB', async () => {
      const { status, head, body } = await sendRaw(
        at.app.url,
        rawRequest('GET /v1/teams', { 'x-long': 'x'.repeat(20_000) }),
      );
      expect(status).toBe(431);
      expect(head).toMatch(/content-type: application\/problem\+json/i);
      expect(JSON.parse(body)).toMatchObject({ code: 'headers_too_large' });
    });

    it.each(['short', 'with space', 'ü'.repeat(8), 'x'.repeat(201)])(
      'an Idempotency-Key that is none: %s',
      async (key) => {
        const { status, body } = await sendRaw(
          at.app.url,
          `${rawRequest(`POST ${at.goals}`, {
            authorization: `Bearer ${at.worker.token}`,
            'content-type': 'application/json',
            'content-length': '2',
            'idempotency-key': key,
          })}{}`,
        );
        expect(status).toBe(400);
        expect(JSON.parse(body)).toMatchObject({ code: 'malformed_idempotency_key' });
      },
    );

    it.each([
      'Bearer',
      'Bearer x',
      'Basic YTpi',
      'Bearer trs_zz_zz',
      `Bearer trs_${'0'.repeat(32)}_${'A'.repeat(43)}`,
    ])('a credential that is none: %s', async (authorization) => {
      const answer = await new Api(at.app).get('/v1/teams', { headers: { authorization } });
      problemOf(answer, 401, 'not_signed_in');
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    });
  });
});
