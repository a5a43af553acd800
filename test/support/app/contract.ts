import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Every answer of the API in a test is held against the committed openapi/openapi.json. When a test fails here after
// a change to a request, a response or the problems of an `@Endpoint`: `npm run openapi` writes the file anew.

interface Content {
  readonly schema?: unknown;
}
interface Response {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, Content>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Response>>;
}
interface Schema {
  readonly properties?: object;
  additionalProperties?: unknown;
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
  };
}

/** What came back, as far as the contract speaks of it. */
export interface Received {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: unknown;
  readonly text: string;
  /** Left out where a test looks at bodies alone. */
  readonly headers?: Headers;
}

const PROBLEM = 'application/problem+json';
const PROBLEM_PARTS = new Set(['ProblemResponse', 'FieldErrorResponse']);
/** What is refused before a route is found, or because there is none. */
const WITHOUT_ROUTE = new Set([400, 404, 405, 413, 414, 431]);
/** In answers an instant is written in one way, of the many that RFC 3339 allows. */
const ONE_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const FILE = join(__dirname, '..', '..', '..', 'openapi', 'openapi.json');

const pointer = (...parts: (string | number)[]): string =>
  parts.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

/** The published contract, ready to judge answers by. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes: { template: string; pattern: RegExp; statics: number }[];

  constructor(private readonly document: OpenApi) {
    // A field that is not published is a field that nobody decided to show. Problems may carry more (RFC 9457).
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (schema.properties && !PROBLEM_PARTS.has(name)) schema.additionalProperties ??= false;
    }
    addFormats(this.ajv);
    this.ajv.addFormat('date-time', ONE_MOMENT);
    this.ajv.addSchema(document, 'contract');
    this.routes = Object.keys(document.paths)
      .map((template) => ({
        template,
        pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        statics: template.split('/').filter((part) => !part.startsWith('{')).length,
      }))
      .sort((a, b) => b.statics - a.statics);
  }

  static committed(): Contract {
    return new Contract(JSON.parse(readFileSync(FILE, 'utf8')) as OpenApi);
  }

  /** What is wrong with an answer, as sentences; none when it is as published. */
  problems(method: string, path: string, received: Received): string[] {
    const pathname = path.replace(/\?.*$/s, '');
    if (!pathname.startsWith('/v1/') || method === 'HEAD') return [];
    const found = this.operation(method.toLowerCase(), pathname);
    if (!found) return this.withoutRoute(received);
    const { template, operation } = found;
    const response = operation.responses[received.status];
    if (!response) return [`the status ${received.status} is not published: ${received.text.slice(0, 300)}`];
    const where = pointer('paths', template, method.toLowerCase(), 'responses', received.status);
    return [...this.headerProblems(response, received), ...this.bodyProblems(response, where, received)];
  }

  private headerProblems({ headers: published = {} }: Response, { headers }: Received): string[] {
    if (!headers) return [];
    return Object.entries(published)
      .filter(([, { $ref }]) => this.document.components.headers?.[$ref.split('/').at(-1) ?? '']?.required)
      .filter(([name]) => headers.get(name) === null)
      .map(([name]) => `the header ${name} is published and did not come`);
  }

  private operation(
    method: string,
    pathname: string,
  ): { template: string; operation: Operation } | undefined {
    for (const { template, pattern } of this.routes) {
      const operation = pattern.test(pathname) ? this.document.paths[template]?.[method] : undefined;
      if (operation) return { template, operation };
    }
    return undefined;
  }

  private withoutRoute(received: Received): string[] {
    if (!WITHOUT_ROUTE.has(received.status)) return ['the operation is not published'];
    return this.fit('components/schemas/ProblemResponse', received.body);
  }

  private bodyProblems(
    { content }: Response,
    where: string,
    { contentType, body, text }: Received,
  ): string[] {
    if (!content) return text === '' ? [] : ['a body came where none is published'];
    const type = contentType?.replace(/;.*$/s, '').trim() ?? '';
    const published = content[type];
    if (!published) return [`the content type ${type || '(none)'} is not published`];
    if (published.schema === undefined || !type.endsWith('json')) return [];
    const whole = `${where}/content/${pointer(type)}/schema`;
    return this.fit(whole, body, type === PROBLEM ? ` (${String((body as { code?: unknown }).code)})` : '');
  }

  private fit(where: string, body: unknown, of = ''): string[] {
    const validate = this.validators.get(where) ?? this.ajv.compile({ $ref: `contract#/${where}` });
    this.validators.set(where, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}${of}`;
    });
  }
}

let committed: Contract | undefined;

/** Fails the test whose answer is not as published. */
export function expectPublished(method: string, path: string, received: Received): void {
  if (process.env['CONTRACT'] === 'off') return;
  committed ??= Contract.committed();
  const problems = committed.problems(method, path, received);
  if (problems.length === 0) return;
  throw new Error(
    `${method} ${path} answered ${received.status}, not as openapi/openapi.json has it:\n  ${problems.join('\n  ')}`,
  );
}
