import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { malformed, preconditionRequired } from '../../../shared/errors';

/** The version that If-Match names. 428 when it is missing; 400 when it is not an ETag of ours. */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const version = versionNamed(execution);
  if (version === null) throw preconditionRequired();
  return version;
});

/** As `IfMatch`, where the header may be left out: null then. */
export const IfMatchIfAny = createParamDecorator((_: unknown, execution: ExecutionContext): number | null =>
  versionNamed(execution),
);

function versionNamed(execution: ExecutionContext): number | null {
  const value = execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (value === undefined) return null;
  const version = /^"(\d{1,9})"$/.exec(value)?.[1];
  if (version === undefined)
    throw malformed('malformed_if_match', 'If-Match takes one ETag as we sent it, for example "3".');
  return Number(version);
}
