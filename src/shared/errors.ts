/** The HTTP statuses a rule of the domain may lead to; anything else is a fault of ours and answers 500. */
export type DomainErrorStatus = 400 | 401 | 403 | 404 | 409 | 412 | 415 | 422 | 428 | 429;

/** One thing wrong with what was sent: where (RFC 6901 pointer), a stable code, and words for a reader. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
  [more: string]: unknown;
}

/** What a domain error may carry beyond its code and words. */
export interface DomainErrorMore {
  errors?: FieldError[];
  extra?: Record<string, unknown>;
}

/**
 * A rule said no. `code` is stable snake_case that clients may branch on; `detail` is for people and may be reworded.
 * Neither ever holds a person's words.
 */
export class DomainError extends Error {
  readonly errors?: FieldError[];
  readonly extra?: Record<string, unknown>;

  constructor(
    readonly status: DomainErrorStatus,
    readonly code: string,
    readonly detail: string,
    more: DomainErrorMore = {},
  ) {
    super(detail);
    this.name = new.target.name;
    this.errors = more.errors;
    this.extra = more.extra;
  }
}

/** 404: there is nothing there, or nothing the caller may see; the answer is the same for both. */
export class NotFound extends DomainError {
  constructor(detail = 'There is nothing here that you can see.') {
    super(404, 'not_found', detail);
  }
}

/** 412: somebody changed it meanwhile. `differs` names what is otherwise now, so that the caller can merge. */
export class Stale extends DomainError {
  constructor(readonly differs: Record<string, unknown> | readonly string[]) {
    super(412, 'stale', 'This was changed by someone else since you read it.', { extra: { differs } });
  }
}

/** 404 for what is absent and for what may not be seen alike. */
export function notFound(detail?: string): NotFound {
  return new NotFound(detail);
}

/** 400: what was sent does not have the expected shape. */
export function malformed(code: string, detail: string, errors?: FieldError[]): DomainError {
  return new DomainError(400, code, detail, { errors });
}

/** 401: we do not know who is asking. */
export function notSignedIn(code = 'not_signed_in', detail = 'Sign in first.'): DomainError {
  return new DomainError(401, code, detail);
}

/** 403: visible to the caller, but not theirs to do. */
export function notAllowed(code: string, detail: string): DomainError {
  return new DomainError(403, code, detail);
}

/** 409: not possible in the state things are in now. */
export function conflict(code: string, detail: string, extra?: Record<string, unknown>): DomainError {
  return new DomainError(409, code, detail, { extra });
}

/** 415: not a type of body that this operation takes. */
export function wrongType(code: string, detail: string): DomainError {
  return new DomainError(415, code, detail);
}

/** 422: understood, but against a rule. */
export function unprocessable(code: string, detail: string, errors?: FieldError[]): DomainError {
  return new DomainError(422, code, detail, { errors });
}

/** 412: the caller's copy is out of date; `differs` says how. */
export function stale(differs: Record<string, unknown> | readonly string[]): Stale {
  return new Stale(differs);
}

/** 428: a change must say which version it was made from. */
export function preconditionRequired(detail = 'Send If-Match with the ETag you read.'): DomainError {
  return new DomainError(428, 'precondition_required', detail);
}

/** 429: too many, for now. `retryAfterSeconds` becomes the Retry-After header. */
export function tooMany(code: string, detail: string, retryAfterSeconds: number): DomainError {
  return new DomainError(429, code, detail, { extra: { retryAfterSeconds } });
}
