import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newId } from '../../shared/ids';
import { runInContext, type RequestContext } from '../context/request-context';
import type { SecurityHeaders } from './security-headers';
import type { Metrics } from '../observability/metrics';
import type { Tracing } from '../observability/tracing';

const contexts = new WeakMap<object, RequestContext>();

/** The context of a request, for code that runs outside its asynchronous flow (error handlers). */
export function contextOf(request: FastifyRequest): RequestContext {
  let context = contexts.get(request.raw);
  if (!context) {
    context = { requestId: newId(), operation: 'unknown', userAgent: request.headers['user-agent'] };
    contexts.set(request.raw, context);
  }
  return context;
}

/**
 * The first and last things that happen to every request. The context is entered twice: Fastify reads a body from
 * socket events, which lose it, so it is entered again before validation.
 */
export function addHooks(fastify: FastifyInstance, { metrics, tracing, security }: Watching): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const context = contextOf(request);
    void reply.headers(security).header('x-request-id', context.requestId);
    runInContext(context, () => {
      if (request.url.startsWith('/v1')) tracing.begin('request', request.method, traceparentOf(request));
      done();
    });
  });
  fastify.addHook('preValidation', (request, _reply, done) => runInContext(contextOf(request), done));
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    // What is under way when the service is asked to end is ended; its connection then waits for nothing more.
    if (closing) void reply.header('connection', 'close');
    if (request.url.startsWith('/v1')) void reply.header('cache-control', 'no-store');
    if (request.url.startsWith('/docs')) void reply.header('content-security-policy', DOCS_POLICY);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { operation, span, requestId, principal } = contextOf(request);
    const { statusCode: status } = reply;
    metrics.requests.observe({ operation, status }, reply.elapsedTime / 1000);
    const facts = {
      'http.request.method': request.method,
      'http.response.status_code': status,
      'trellis.request_id': requestId,
      'trellis.org_id': principal?.orgId,
    };
    tracing.end(span, operation, facts, status >= 500 ? String(status) : undefined);
    done();
  });
}

interface Watching {
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly security: SecurityHeaders;
}

function traceparentOf({ headers }: FastifyRequest): string | undefined {
  const { traceparent } = headers;
  return typeof traceparent === 'string' ? traceparent : undefined;
}

/** The documentation pages style themselves inline; their scripts are files of ours. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
