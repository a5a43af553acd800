import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { DomainError, type FieldError } from '../../../shared/errors';
import { isConnectionLost, sqlState } from '../../database/units';

/** RFC 9457, before it knows which request it answers. `code` is stable; `type` names the page of the code. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
  retryAfterSeconds?: unknown;
}

const problem = (status: number, code: string, detail: string, more: object = {}): ProblemBody => ({
  type: `/problems/${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
  ...more,
});

/** What Fastify and Nest say before a route is reached, in our codes. */
const FRAMEWORK_CODES: Record<string, [status: number, code: string, detail: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body_too_large', 'The body is larger than this operation takes.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'wrong_content_type', 'Send the body as application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'malformed_request', 'Content-Length and body do not agree.'],
  FST_ERR_MAX_PARAM_LENGTH: [400, 'malformed_url', 'A part of the address is too long.'],
  FST_ERR_BAD_URL: [400, 'malformed_url', 'The address is not a valid URL.'],
};

const STATUS_DEFAULTS: Record<number, [code: string, detail: string]> = {
  400: ['malformed_request', 'The request is not one we understand.'],
  401: ['not_signed_in', 'Sign in first.'],
  403: ['not_allowed', 'This is not yours to do.'],
  404: ['not_found', 'There is nothing here that you can see.'],
  405: ['method_not_allowed', 'This address does not take that method.'],
  408: ['request_timeout', 'The request did not arrive in time.'],
  413: ['body_too_large', 'The body is larger than this operation takes.'],
  415: ['wrong_content_type', 'Send the body as application/json.'],
  429: ['too_many_requests', 'Too many requests: wait a little.'],
  431: ['headers_too_large', 'The headers are larger than we read.'],
  503: ['unavailable', 'A part we depend on does not answer. Try again shortly.'],
};

const INTERNAL: [code: string, detail: string] = [
  'internal',
  'Something went wrong on our side. Nothing was changed.',
];

const STATEMENT_TIMEOUT = '57014';
const LOCK_TIMEOUT = '55P03';

/** What the caller is told. Whatever is not known here is ours, and answered with fixed words. */
export function describeProblem(error: unknown): ProblemBody {
  if (error instanceof DomainError) {
    const { status, code, detail, errors, extra } = error;
    return problem(status, code, detail, { ...(errors ? { errors } : {}), ...extra });
  }
  const framework =
    error instanceof Error && 'code' in error ? FRAMEWORK_CODES[String(error.code)] : undefined;
  if (framework) return problem(...framework);
  const status = statusOf(error);
  if (status !== undefined && STATUS_DEFAULTS[status]) return statusProblem(status);
  const state = sqlState(error);
  if (state === STATEMENT_TIMEOUT || state === LOCK_TIMEOUT || state === '40001' || state === '40P01')
    return problem(503, 'busy', 'This took too long just now. Nothing was changed: try again.');
  if (isConnectionLost(error)) return statusProblem(503);
  return problem(500, ...INTERNAL);
}

/** The problem that stands for a status where nothing more is known. */
export function statusProblem(status: number): ProblemBody {
  return problem(status, ...(STATUS_DEFAULTS[status] ?? INTERNAL));
}

/** What a problem of this code looks like, for the contract. */
export function problemExample(status: number, code: string): object {
  const [usual, words] = STATUS_DEFAULTS[status] ?? INTERNAL;
  const detail = usual === code ? words : 'What happened and what to do, in words.';
  return { ...problem(status, code, detail), requestId: '01a2b3c4-0000-7000-8000-000000000000' };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return undefined;
}
