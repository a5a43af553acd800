import type { FastifyInstance } from 'fastify';
import { malformed, type FieldError } from '../../shared/errors';
import { isWellFormed } from '../../shared/text';

/** Deeper than anything we take; deep enough to exhaust the stack of whatever walks it otherwise. */
const MOST_LEVELS = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Makes JSON the only content type, read strictly: bytes that are no UTF-8 are refused, since they would be kept
 * altered; so are halves of characters, bodies that are no object, keys that reach for a prototype, and nesting
 * without end.
 */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      const text = decoded(bytes as Buffer);
      checkDepth(text);
      void parse(request, text, (error, body: unknown) => {
        if (error) return done(malformedJson());
        if (!isObject(body)) return done(noObject());
        const errors = /\\u[dD][89a-fA-F]/.test(text) ? halvesOfCharacters(body) : [];
        if (errors.length > 0)
          return done(malformed('invalid_request', 'Half of a character is missing.', errors));
        done(null, body);
      });
    } catch (error) {
      done(error as Error);
    }
  });
}

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformedJson();
  }
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** Nothing we take is anything else; where every field may be left out, `null` would pass for an empty object. */
function noObject(): Error {
  const errors = [{ pointer: '', code: 'is_object', message: 'must be an object' }];
  return malformed('invalid_request', 'The body is not a JSON object.', errors);
}

function malformedJson(): Error {
  return malformed('malformed_json', 'The body is not valid JSON in UTF-8.');
}

/** Counts brackets outside strings: what follows may then walk the body by recursion. */
function checkDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (quoted && character === '\\') i += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MOST_LEVELS) throw tooDeep();
  }
}

function tooDeep(): Error {
  const message = `There are at most ${MOST_LEVELS} levels in anything we take.`;
  return malformed('invalid_request', message, [{ pointer: '', code: 'too_deep', message }]);
}

function halvesOfCharacters(value: unknown, pointer = ''): FieldError[] {
  if (typeof value === 'string') return isWellFormed(value) ? [] : [halfAt(pointer)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (!isWellFormed(name)) return [halfAt(pointer)];
    return halvesOfCharacters(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  });
}

function halfAt(pointer: string): FieldError {
  return { pointer, code: 'lone_surrogate', message: 'Half of a character is missing.' };
}
