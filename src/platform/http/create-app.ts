import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { tooMany } from '../../shared/errors';
import { Config } from '../config/config';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { Tracing } from '../observability/tracing';
import { addHooks, contextOf } from './hooks';
import { acceptJsonOnly } from './json-body';
import { openApiDocument } from './openapi/document';
import { securityHeaders, type SecurityHeaders } from './security-headers';
import { answerNoRequest } from './problems/no-request';
import { describeProblem } from './problems/problem';
import { PROBLEM_TYPE } from './problems/problem.filter';
import { takeUploads } from './uploads';
import { rememberRules } from './validation/known-rules';
import { IdsInAddress, validationPipe } from './validation/validation.pipe';
import { serveWeb } from '../web';

const BODY_LIMIT = 1024 * 1024;

/**
 * The HTTP application, ready to listen: security headers, rate limit, context, validation, documentation, and the
 * web app where it is built.
 */
export async function createApp(
  root: DynamicModule,
  config: Config,
  web: string | null = null,
): Promise<NestFastifyApplication> {
  const security = securityHeaders(config);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter(config, security), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(app.get(Log));
  rememberRules();
  app.useGlobalPipes(new IdsInAddress(), validationPipe());
  const fastify = app.getHttpAdapter().getInstance();
  acceptJsonOnly(fastify);
  addHooks(fastify, { metrics: app.get(Metrics), tracing: app.get(Tracing), security });
  takeUploads(fastify);
  await app.register(cookie);
  if (config.rateLimit > 0) await app.register(rateLimit, limitOptions(config));
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Trellis API',
  });
  if (web !== null) await serveWeb(fastify, web);
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  return app;
}

function adapter(config: Config, security: SecurityHeaders): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // An identifier of another system, percent-encoded, is longer than the hundred characters of the default.
    routerOptions: { maxParamLength: 2_000 },
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxies,
    // What fails before a route is found never reaches Nest's filters, nor the hooks that set headers.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const problem = describeProblem(error);
      const { requestId } = contextOf(request);
      void reply
        .status(problem.status)
        .headers({ ...security, 'cache-control': 'no-store', 'x-request-id': requestId })
        .type(PROBLEM_TYPE)
        .send({ ...problem, requestId });
    },
    clientErrorHandler: answerNoRequest,
  });
}

function limitOptions(config: Config): object {
  return {
    max: config.rateLimit,
    timeWindow: 60_000,
    // A page is a dozen files, and none of them costs the database anything.
    allowList: ({ url }: { url: string }) =>
      ['/healthz', '/readyz', '/metrics'].includes(url) || url.startsWith('/assets/'),
    errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) =>
      tooMany(
        'too_many_requests',
        'Too many requests from this address: wait a little.',
        Math.ceil(ttl / 1000),
      ),
  };
}
