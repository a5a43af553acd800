import { grantOf } from '../../access/permissions';
import { codesOf, type Operation, type Parameter } from './shapes';

const ID = { type: 'string', format: 'uuid', example: '01a2b3c4-0000-7000-8000-000000000001' };

/** `personId` → "The id of the person." and a UUID; other parts of an address say themselves what they are. */
export function describeAddress({ parameters = [] }: Operation): void {
  for (const parameter of parameters) {
    if (parameter.in !== 'path' || !parameter.name.endsWith('Id')) continue;
    const thing = parameter.name.slice(0, -2).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    parameter.description ??= `The id of the ${thing}.`;
    parameter.schema = { ...ID };
  }
}

/** Says that whoever asks may say whom the request is for; where nobody has to be known there is nothing to compare. */
export function describeParty(operation: Operation): void {
  if (operation['x-permission'] === undefined) return;
  add(operation, {
    name: 'Trellis-Party',
    in: 'header',
    required: false,
    description:
      'The id of the party whom this request is for: of the one who is signed in, or of an API key its own, whomever it ' +
      'acts for. Where the credential is of another, whichever it is, nothing is done: 401 `other_party`. Left out, ' +
      'nothing is compared.',
    schema: { ...ID },
  });
}

/** Says whether an API key may come here, with which scope, and how it names the worker it acts for. */
export function describeKeys(operation: Operation): void {
  const permission = operation['x-permission'];
  delete operation['x-permission'];
  if (permission === undefined) return;
  const { scopes, withoutClinician = false } = grantOf(permission) ?? {};
  if (!scopes) {
    operation.description += '\n\nNot for API keys.';
    return;
  }
  operation.description += `\n\nAPI keys: ${scopeWords(scopes)}${withoutClinician ? '' : ', for a named worker'}.`;
  add(operation, {
    name: 'Trellis-Acting-Worker',
    in: 'header',
    required: false,
    description: `For API keys: the id of the worker you act for, whose role and reach then count.${
      withoutClinician ? ' It may be left out here.' : ' Without it a key is answered 403.'
    } Sessions need none.`,
    schema: { ...ID },
  });
}

function scopeWords(scopes: readonly string[]): string {
  const [first = ''] = scopes;
  if (scopes.length === 1) return `scope \`${first}\``;
  const right = first.slice(first.indexOf(':'));
  const ofSections = scopes.length > 3 && scopes.every((scope) => scope.endsWith(right));
  if (ofSections) return `scope \`<section>${right}\` of a section it is about`;
  return `one of the scopes ${scopes.map((scope) => `\`${scope}\``).join(', ')}`;
}

/** A POST takes an Idempotency-Key unless it says otherwise; nothing else does. */
export function describeRepeating(method: string, operation: Operation): void {
  const takesKey = operation['x-idempotent'] === true && method === 'post';
  delete operation['x-idempotent'];
  if (!takesKey) return;
  add(operation, {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Any name for this request, 8 to 200 visible ASCII characters. Sent again within 24 hours it has no second ' +
      'effect, and is answered as the first was, with `Idempotency-Replayed`.',
    schema: {
      type: 'string',
      minLength: 8,
      maxLength: 200,
      pattern: '^[!-~]+$',
      example: '01a2b3c4-0a1b-7c2d',
    },
  });
  declare(operation, '400', 'malformed_idempotency_key');
  declare(operation, '422', 'idempotency_key_reused');
}

export function takesKey({ parameters = [] }: Operation): boolean {
  return parameters.some(({ name }) => name === 'Idempotency-Key');
}

function add(operation: Operation, parameter: Parameter): void {
  operation.parameters = [...(operation.parameters ?? []), parameter];
}

/** Every operation has problems of both statuses already. */
function declare(operation: Operation, status: string, code: string): void {
  const answer = operation.responses[status];
  const known = answer?.content?.['application/problem+json']?.schema?.allOf?.[1]?.properties?.['code'];
  if (!answer || !known) return;
  known.enum = [...codesOf(answer), code].sort();
  answer.description = known.enum.join(', ');
}
