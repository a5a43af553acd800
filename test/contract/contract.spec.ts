import { Contract, type OpenApi, type Received } from '../support/app/contract';

const problem = (...codes: string[]): object => ({
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/ProblemResponse' },
          { type: 'object', properties: { code: { type: 'string', enum: codes } } },
        ],
      },
    },
  },
});
const answer = (name: string): object => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** A contract in miniature, shaped like ours. */
const DOCUMENT = {
  paths: {
    '/v1/teams/{teamId}': {
      get: {
        operationId: 'teams_get',
        responses: { 200: answer('TeamResponse'), 404: problem('not_found') },
      },
      delete: { operationId: 'teams_end', responses: { 204: {} } },
    },
    '/v1/teams/mine': { get: { operationId: 'teams_mine', responses: { 200: answer('MineResponse') } } },
  },
  components: {
    schemas: {
      TeamResponse: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: ['string', 'null'] },
          at: { type: 'string', format: 'date-time' },
        },
      },
      MineResponse: { type: 'object', required: ['mine'], properties: { mine: { type: 'boolean' } } },
      ProblemResponse: {
        type: 'object',
        required: ['code', 'status'],
        properties: { code: { type: 'string' }, status: { type: 'number' } },
      },
    },
  },
} as unknown as OpenApi;

const TEAM = { id: '01a2057b-0fca-7088-aa0e-9d8f66977b1a', name: 'Riverside' };
const json = (status: number, body: object, contentType = 'application/json; charset=utf-8'): Received => ({
  status,
  contentType,
  body,
  text: JSON.stringify(body),
});
const refused = (status: number, body: object): Received => json(status, body, 'application/problem+json');

describe('the contract', () => {
  const contract = new Contract(structuredClone(DOCUMENT));

  it.each([
    ['a moment', 'GET', '/v1/teams/a', json(200, { ...TEAM, at: '2026-03-02T10:15:00.000Z' })],
    ['an answer', 'GET', '/v1/teams/a', json(200, TEAM)],
    ['an answer with a query', 'GET', '/v1/teams/a?limit=1', json(200, { ...TEAM, name: null })],
    ['the more exact path', 'GET', '/v1/teams/mine', json(200, { mine: true })],
    ['no body', 'DELETE', '/v1/teams/a', { status: 204, contentType: null, body: {}, text: '' }],
    ['a problem, with more to say', 'GET', '/v1/teams/a', refused(404, { code: 'not_found', status: 404, more: 1 })],
    ['a path that there is not', 'GET', '/v1/nothing', refused(404, { code: 'not_found', status: 404 })],
    ['what is not published at all', 'GET', '/healthz', json(200, { status: 'alive' })],
  ])('is content with %s', (_what, method, path, received) => {
    expect(contract.problems(method, path, received)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['a status nobody declared', 'GET', '/v1/teams/a', refused(409, { code: 'x', status: 409 }), /status 409 is not published/],
    ['a code nobody declared', 'GET', '/v1/teams/a', refused(404, { code: 'gone', status: 404 }), /allowed values.*\(gone\)/],
    ['a field that is missing', 'GET', '/v1/teams/a', json(200, { id: TEAM.id }), /required property 'name'/],
    ['a field of another type', 'GET', '/v1/teams/a', json(200, { ...TEAM, name: 7 }), /\/name must be string,null/],
    ['a field of another format', 'GET', '/v1/teams/a', json(200, { ...TEAM, id: '7' }), /\/id must match format "uuid"/],
    ['another way to write a moment', 'GET', '/v1/teams/a', json(200, { ...TEAM, at: '2026-03-02T10:15:00+00:00' }), /\/at must match format "date-time"/],
    ['a field too many', 'GET', '/v1/teams/a', json(200, { ...TEAM, secret: 'x' }), /additional properties.*secret/],
    ['another content type', 'GET', '/v1/teams/a', json(200, TEAM, 'text/html'), /content type text\/html is not published/],
    ['a body too many', 'DELETE', '/v1/teams/a', { status: 204, contentType: null, body: {}, text: '{}' }, /where none is published/],
    ['an operation nobody published', 'PATCH', '/v1/teams/a', json(200, TEAM), /operation is not published/],
    ['an unknown path that answers', 'GET', '/v1/nothing', json(200, {}), /operation is not published/],
    ['a refusal that is no problem', 'GET', '/v1/nothing', json(404, {}), /required property 'code'/],
  ])('reports %s', (_what, method, path, received, words) => {
    expect(contract.problems(method, path, received).join('\n')).toMatch(words);
  }); // prettier-ignore
});
