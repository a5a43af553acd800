import {
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { DomainError, malformed, type FieldError } from '../../../shared/errors';
import { isUuid } from '../../../shared/ids';

/** Constraints that are limits of a published table rather than the shape of a request: over them is 422. */
const LIMITS: Record<string, string> = { maxLength: 'too_long', arrayMaxSize: 'too_many' };

const CODES: Record<string, string> = {
  whitelistValidation: 'unknown_field',
  isDefined: 'required',
  isNotEmpty: 'required',
  minLength: 'too_short',
  ...LIMITS,
};

/** Rules that name a number, which stands last in what they say. */
const NUMBERED = new Set(['maxLength', 'minLength', 'max', 'min', 'arrayMaxSize', 'arrayMinSize']);

const snake = (name: string): string => name.replace(/([A-Z])/g, '_$1').toLowerCase();

/** Depth first, each broken rule with an RFC 6901 pointer to what broke it. */
function flatten(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const missing = error.value === undefined && error.constraints?.whitelistValidation === undefined;
    const broken = Object.entries(error.constraints ?? {});
    const own = broken.map(([name, message]) => ({ pointer, ...said(name, message) }));
    const required = { pointer, code: 'required', message: 'This is required.' };
    const first = missing && own.length > 0 ? [required] : own;
    return [...first, ...flatten(error.children ?? [], pointer)];
  });
}

/** `@Words` says in its message which rule of text was broken, as `code: explanation`. */
function said(name: string, message: string): { code: string; message: string; limit?: number } {
  const limit = NUMBERED.has(name) ? /-?\d+(?=\D*$)/.exec(message) : null;
  if (name !== 'words')
    return { code: CODES[name] ?? snake(name), message, ...(limit ? { limit: Number(limit[0]) } : {}) };
  const [code = ''] = message.split(':', 1);
  return { code, message: message.slice(code.length + 2) };
}

/** Shapes are checked before any I/O; unknown fields are refused, so that a misspelt one is never lost silently.
 * `expectedType` is for handlers whose body has no class of its own in TypeScript (controllers made by a factory). */
export function validationPipe(expectedType?: Type): ValidationPipe {
  return new ValidationPipe({
    expectedType,
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: true },
    exceptionFactory: (found) => {
      const errors = flatten(found);
      const onlyLimits = errors.every(({ code }) => Object.values(LIMITS).includes(code));
      return onlyLimits
        ? new DomainError(422, 'over_limit', 'Something is more than we hold: see errors.', { errors })
        : new DomainError(400, 'invalid_request', 'Something is not as expected: see errors.', { errors });
    },
  });
}

/** Says which id in the address is none, before the pipe of the parameter refuses it without a word of where. */
export class IdsInAddress implements PipeTransform {
  transform(value: unknown, { type, data = '' }: ArgumentMetadata): unknown {
    if (type === 'param' && data.endsWith('Id') && !isUuid(value))
      throw malformed('malformed_request', 'An id in the address is not a UUID.', [
        { pointer: `/${data}`, code: 'is_uuid', message: 'must be a UUID' },
      ]);
    return value;
  }
}
