import { sameRequest } from './same-request';

let count = 0;

/** Sends it through the middleware. @returns the key that it went out with. */
async function send(request: Request, answer: number | 'none', schemaPath = '/v1/goals'): Promise<string> {
  const id = String((count += 1));
  const about = { request, id, schemaPath, params: {}, options: {} as never };
  await sameRequest.onRequest?.(about);
  if (answer === 'none') await sameRequest.onError?.({ ...about, error: new TypeError('Failed to fetch') });
  else await sameRequest.onResponse?.({ ...about, response: new Response(null, { status: answer }) });
  return request.headers.get('Idempotency-Key') ?? '';
}

const post = (key: string, words: string, over = '"1"'): Request =>
  new Request('http://127.0.0.1/v1/goals', {
    method: 'POST',
    body: JSON.stringify({ words }),
    headers: { 'content-type': 'application/json', 'Idempotency-Key': key, 'If-Match': over },
  });

describe('a request that is made once more', () => {
  it('keeps its key until there is an answer', async () => {
    expect(await send(post('first', 'row'), 'none')).toBe('first');
    expect(await send(post('second', 'row'), 503)).toBe('first');
    expect(await send(post('third', 'row'), 401)).toBe('first');
    expect(await send(post('fourth', 'row'), 201)).toBe('first');
    expect(await send(post('fifth', 'row'), 201)).toBe('fifth');
  });

  it('is another one with other words, or over another version', async () => {
    await send(post('first', 'swim'), 'none');
    expect(await send(post('second', 'swim far'), 201)).toBe('second');
    expect(await send(post('third', 'swim', '"2"'), 201)).toBe('third');
    expect(await send(post('fourth', 'swim'), 201)).toBe('first');
  });

  it('is made anew where what it makes is told once', async () => {
    await send(post('first', 'a key'), 'none', '/v1/api-keys');
    expect(await send(post('second', 'a key'), 201, '/v1/api-keys')).toBe('second');
  });
});
