import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { pdf, png } from './files';
import { PlanInHand } from './plan-in-hand';

const TEN_MB = 10 * 1024 * 1024;

describe('attachments', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    path = `/v1/people/${plan.personId}/attachments`;
  });
  afterAll(() => app.close());

  const store = (type: string, data: Uint8Array | string, to = path, more: object = {}) =>
    plan.staff.post<{ id: string }>(to, undefined, { raw: { type, data }, ...more });
  const bytesOf = async (id: string): Promise<{ headers: Headers; bytes: Buffer }> => {
    const response = await fetch(`${app.url}${path}/${id}`, {
      headers: { authorization: `Bearer ${plan.callers.person.token}` },
    });
    expect(response.status).toBe(200);
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('come back exactly as they were sent, for saving and never for showing', async () => {
    const file = png(40);
    const stored = await store('image/png', file);
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect(stored).toMatchObject({
      status: 201,
      body: { mediaType: 'image/png', size: file.length, sha256, personId: plan.personId },
    });
    const { headers, bytes } = await bytesOf(stored.body.id);
    expect(bytes.equals(file)).toBe(true);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="attachment-${stored.body.id}.png"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      etag: `"${sha256}"`,
    });
  });

  it('are what they say they are', async () => {
    for (const [type, data] of [
      ['image/jpeg', png()],
      ['application/pdf', '<html><script>alert(1)</script></html>'],
      ['image/png', ''],
    ] as const)
      expect(await store(type, data)).toMatchObject({ status: 415, body: { code: 'type_mismatch' } });
    for (const type of ['application/json', 'image/svg+xml', 'text/html'])
      expect(await store(type, '{}')).toMatchObject({ status: 415, body: { code: 'wrong_content_type' } });
  });

  it('have ten megabytes, and nothing else takes them', async () => {
    expect((await store('application/pdf; charset=binary', pdf(TEN_MB))).status).toBe(201);
    expect(await store('application/pdf', pdf(TEN_MB + 1))).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
    expect(await store('image/png', png(), '/v1/plans')).toMatchObject({
      status: 415,
      body: { code: 'wrong_content_type' },
    });
  });

  it('are stored once under an Idempotency-Key', async () => {
    const first = await store('image/png', png(), path, { key: 'once-and-only' });
    const again = await store('image/png', png(), path, { key: 'once-and-only' });
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    expect(await store('image/png', png(3), path, { key: 'once-and-only' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
  });

  it('are for whoever sees the whole plan, and for who sent them', async () => {
    const { body } = await store('image/png', png());
    expect((await plan.manager.get(`${path}/${body.id}`)).status).toBe(200);
    const sister = await plan.supporter(['goals']);
    const leila = plan.as(sister);
    expect((await leila.get(`${path}/${body.id}`)).status).toBe(404);
    const hers = await plan.attach(leila, 'application/pdf', pdf());
    expect((await leila.get(`${path}/${hers}`)).status).toBe(200);
    const other = await PlanInHand.open(app, 'Southside');
    expect((await other.staff.get(`${path}/${body.id}`)).status).toBe(404);
    expect(
      (await other.staff.post(path, undefined, { raw: { type: 'image/png', data: png() } })).status,
    ).toBe(404);
    const elsewhere = `/v1/people/${other.personId}/attachments/${body.id}`;
    expect((await other.staff.get(elsewhere)).status).toBe(404);
    const seen = await app.fixtures.query(
      `SELECT DISTINCT sections FROM access_entry WHERE operation = 'attachments_fetch' AND outcome = 'seen'`,
    );
    expect(seen).toEqual([{ sections: 'attachments' }]);
  });
});
