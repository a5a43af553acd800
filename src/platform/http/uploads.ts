import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wrongType } from '../../shared/errors';

/** The largest upload, in bytes; every other body has the application's limit. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;

const UPLOAD_TYPES = ['image/png', 'image/jpeg', 'application/pdf'];

/** Marks a route whose body is a file, sent as it is. Such bodies are read nowhere else. */
export const TakesUploads = (): MethodDecorator => RouteConfig({ uploads: true });

/** What the caller says the upload is. */
export const UploadedType = createParamDecorator((_: unknown, execution: ExecutionContext): string =>
  declaredType(execution.switchToHttp().getRequest<FastifyRequest>()),
);

/** Reads files as bytes, within their own limit, on the routes that take them. */
export function takeUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    UPLOAD_TYPES,
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT },
    (_request, body, done) => done(null, body),
  );
  // Before a byte of the body is read: a large file sent to any other address costs nothing.
  fastify.addHook('onRequest', (request, _reply, done) => done(refusal(request)));
}

function declaredType({ headers }: Pick<FastifyRequest, 'headers'>): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function refusal(request: FastifyRequest): Error | undefined {
  const type = declaredType(request);
  const { routeOptions } = request;
  const takes = 'uploads' in routeOptions.config && routeOptions.config.uploads === true;
  if (takes === UPLOAD_TYPES.includes(type)) return undefined;
  const wanted = takes ? UPLOAD_TYPES.join(', ') : 'application/json';
  return wrongType('wrong_content_type', `Send the body as ${wanted}.`);
}
