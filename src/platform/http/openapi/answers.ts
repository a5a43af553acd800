import { problemExample } from '../problems/problem';
import { takesKey } from './parameters';
import { codesOf, type Answer, type Components, type Operation } from './shapes';

const text = (description: string, example: string, required = true): object => ({
  description,
  required,
  schema: { type: 'string', example },
});

const HEADERS = {
  'x-request-id': text('Names this request in our logs.', '01a2b3c4-0000-7000-8000-000000000000'),
  ETag: text('The version of what is answered: what If-Match takes.', '"3"'),
  'Retry-After': {
    description: 'After how many seconds to try again.',
    required: true,
    schema: { type: 'integer', minimum: 0, example: 30 },
  },
  'Idempotency-Replayed': text('`true` where the answer is that of an earlier request.', 'true', false),
  'WWW-Authenticate': text('How to sign in.', 'Bearer realm="trellis"'),
};

/** Says which headers an answer carries, and shows each of its problems. */
export function describeAnswers(operation: Operation, components: Components): void {
  components.headers = HEADERS;
  for (const [status, answer] of Object.entries(operation.responses)) {
    const names = headersOf(Number(status), answer, operation, components);
    answer.headers = Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
    );
    showProblems(Number(status), answer, components);
  }
}

function headersOf(
  status: number,
  answer: Answer,
  operation: Operation,
  components: Components,
): (keyof typeof HEADERS)[] {
  const names: (keyof typeof HEADERS)[] = ['x-request-id'];
  if (status === 401) names.push('WWW-Authenticate');
  if (status === 429) names.push('Retry-After');
  if (status >= 300) return names;
  if (isVersioned(answer, components)) names.push('ETag');
  if (takesKey(operation)) names.push('Idempotency-Replayed');
  return names;
}

/** As the interceptor of ETags sees it: an answer with a version, or for text with a revision. */
function isVersioned({ content }: Answer, { schemas }: Components): boolean {
  const name = content?.['application/json']?.schema?.$ref?.replace('#/components/schemas/', '') ?? '';
  const properties = schemas[name]?.properties ?? {};
  return ['version', 'revision'].some((property) => properties[property] !== undefined);
}

/** One example a code, shared by all operations that can answer it. */
function showProblems(status: number, answer: Answer, components: Components): void {
  const problems = answer.content?.['application/problem+json'];
  if (!problems) return;
  const codes = codesOf(answer);
  for (const code of codes)
    components.examples[code] ??= { summary: code, value: problemExample(status, code) };
  problems.examples = Object.fromEntries(
    codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
  );
}
