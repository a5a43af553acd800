import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import {
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { IDEMPOTENT_NOTE } from './notes';
import { ProblemResponse } from './problem.response';

export const ENDPOINT = Symbol('endpoint');

/** A published operation. Together with `@Access` it is all that a route says about itself. */
export interface EndpointOptions {
  summary: string;
  /** What it means, who may, and what happens: the public documentation of the operation. */
  description: string;
  /** The class of the answer; left out for 204. */
  answers?: Type;
  status?: 200 | 201 | 202 | 204;
  /** Codes of problems beyond those that every operation can answer, by status. */
  problems?: Partial<
    Record<400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429, readonly string[]>
  >;
  /** The operation changes what If-Match names; `if_any`: what it names, where it is sent. */
  ifMatch?: boolean | 'if_any';
  /** Fields that are shown once and kept out of replays. */
  secrets?: readonly string[];
  /** No tenant is known (before sign-in): no Idempotency-Key, no role. */
  anonymous?: boolean;
  /** It takes a body. */
  body?: boolean;
  /** False for a POST that ends its own unit of work: it takes no Idempotency-Key. */
  idempotent?: boolean;
}

type Codes = Map<number, Set<string>>;

function problemsOf(options: EndpointOptions): Codes {
  const codes: Codes = new Map();
  const add = (status: number, ...names: string[]): void => {
    const known = codes.get(status) ?? new Set();
    for (const name of names) known.add(name);
    codes.set(status, known);
  };
  add(400, 'invalid_request', 'malformed_request', 'malformed_url');
  if (options.body) {
    add(400, 'malformed_json');
    add(413, 'body_too_large');
    add(415, 'wrong_content_type');
  }
  // A text in the address may be too long as well as one in the body.
  add(422, 'over_limit');
  if (!options.anonymous) {
    add(401, 'not_signed_in', 'other_party');
    add(403, 'role_not_allowed', 'scope_missing', 'acting_clinician_required', 'foreign_origin');
    add(404, 'not_found');
  }
  if (options.ifMatch) {
    add(400, 'malformed_if_match');
    add(412, 'stale');
    if (options.ifMatch === true) add(428, 'precondition_required');
  }
  add(429, 'too_many_requests');
  add(500, 'internal');
  add(503, 'unavailable', 'busy');
  for (const [status, names] of Object.entries(options.problems ?? {})) add(Number(status), ...names);
  return codes;
}

function problemResponse(status: number, codes: Set<string>): MethodDecorator {
  const code = { type: 'string', enum: [...codes].sort() };
  return ApiResponse({
    status,
    description: [...codes].sort().join(', '),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [{ $ref: getSchemaPath(ProblemResponse) }, { type: 'object', properties: { code } }],
        },
      },
    },
  });
}

const IF_MATCH = { name: 'If-Match', description: 'The ETag you read.', example: '"3"' };

/** Declares status, documentation, headers and every problem of a route, for Nest and OpenAPI alike. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const { summary, description, answers, status = 200, ifMatch, anonymous } = options;
  const { idempotent = !anonymous } = options;
  return applyDecorators(
    SetMetadata(ENDPOINT, options),
    HttpCode(status),
    ApiExtraModels(ProblemResponse),
    ApiOperation({ summary, description, ...(anonymous ? { security: [] } : {}) }),
    ApiResponse(answers ? { status, description: summary, type: answers } : { status, description: summary }),
    ...(ifMatch ? [ApiHeader({ ...IF_MATCH, required: ifMatch === true })] : []),
    ...(idempotent ? [ApiExtension(IDEMPOTENT_NOTE, true)] : []),
    ...[...problemsOf(options)].map(([code, names]) => problemResponse(code, names)),
  );
}
