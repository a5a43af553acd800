import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JobWorker } from '../../../src/platform/outbox/job-worker';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

interface Exported {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** A collector that takes OTLP over HTTP, as JSON. */
class Collector {
  readonly bodies: string[] = [];
  private readonly server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.once('end', () => {
      if (request.url === '/v1/traces') this.bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get spans(): Span[] {
    return this.bodies
      .map((body) => JSON.parse(body) as Exported)
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans);
  }

  close(): void {
    this.server.close();
  }
}

const FROM_OUTSIDE = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const FAILED = 2;

describe('one piece of work', () => {
  const collector = new Collector();
  let app: TestApp;
  let orgId: string;
  let admin: Caller;

  beforeAll(async () => {
    app = await startTestApp({ tracesEndpoint: await collector.open(), logLevel: 'silent' });
    orgId = await app.fixtures.organisation();
    admin = await app.fixtures.worker(orgId, 'admin');
  });
  afterAll(() => collector.close());

  it('is followed from whoever asked, by the request and the outbox, to the job, and names nobody', async () => {
    const { partyId } = await app.fixtures.worker(orgId, 'practitioner', null, 'Wilhelmina Nosuchname');
    await app.fixtures.query('UPDATE worker SET email = $2 WHERE id = $1', [partyId, 'w@nowhere.example']);
    const asked = await fetch(`${app.url}/v1/invitations?from=a%20word`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${admin.token}`,
        'content-type': 'application/json',
        traceparent: `00-${FROM_OUTSIDE.traceId}-${FROM_OUTSIDE.spanId}-01`,
      },
      body: JSON.stringify({ partyId }),
    });
    const [row] = await app.fixtures.query<{ id: string; traceparent: string }>(
      'SELECT id, traceparent FROM outbox WHERE org_id = $1',
      [orgId],
    );
    // Nobody takes mail here: the job fails.
    await app.app.get(JobWorker).process({ orgId, outboxId: row!.id });
    await app.close();
    const request = collector.spans.find(({ parentSpanId }) => parentSpanId === FROM_OUTSIDE.spanId);
    const job = collector.spans.find(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect([asked.status, request?.name, job?.name]).toEqual([201, 'invitations_create', 'link.send']);
    expect(row?.traceparent).toBe(`00-${FROM_OUTSIDE.traceId}-${String(request?.spanId)}-01`);
    expect(job).toMatchObject({ traceId: FROM_OUTSIDE.traceId, status: { code: FAILED } });
    expect(job?.attributes).toContainEqual({ key: 'error.type', value: { stringValue: 'MailNotSent' } });
    expect(request?.attributes).toContainEqual({ key: 'trellis.org_id', value: { stringValue: orgId } });
    for (const word of ['Wilhelmina', 'Nosuchname', 'a%20word', 'a word', 'nowhere', admin.token])
      expect(collector.bodies.join()).not.toContain(word);
  });
});
