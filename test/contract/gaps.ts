/** What a published property or parameter says of itself, as far as a reader needs it. */
interface Said {
  description?: string;
  example?: unknown;
  examples?: unknown;
  default?: unknown;
  enum?: unknown[];
  $ref?: string;
  allOf?: unknown[];
  anyOf?: unknown[];
  oneOf?: unknown[];
  format?: string;
  items?: Said;
}
interface Parameter extends Said {
  name: string;
  in: string;
  schema: Said;
}
interface Answer {
  headers?: Record<string, unknown>;
  content?: Record<string, { examples?: object }>;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, Answer>;
}
export interface Published {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, Said> }> };
}

/** Everything published that an integrator would have to ask us about, as sentences; none when it says all. */
export function gapsOf({ paths, components }: Published): string[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return [
    ...Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, said]) => gapsOfProperty(`${schema}.${name}`, said)),
    ),
    ...operations.flatMap((operation) => [
      ...(operation.parameters ?? []).flatMap((parameter) =>
        gapsOfParameter(operation.operationId, parameter),
      ),
      ...Object.entries(operation.responses).flatMap(([status, answer]) =>
        gapsOfAnswer(`${operation.operationId} ${status}`, answer),
      ),
    ]),
  ];
}

function gapsOfProperty(where: string, said: Said): string[] {
  const shownElsewhere = said.$ref ?? said.allOf ?? said.anyOf ?? said.oneOf ?? said.items?.$ref;
  const shows = shownElsewhere !== undefined || showsOne(said);
  return [
    ...(said.description ? [] : [`${where} has no description`]),
    ...(shows ? [] : [`${where} has no example`]),
  ];
}

function gapsOfParameter(operation: string, parameter: Parameter): string[] {
  const where = `${operation} ${parameter.in} ${parameter.name}`;
  const { schema } = parameter;
  const shows = showsOne(parameter) || showsOne(schema) || schema.default !== undefined || schema.enum;
  return [
    ...(parameter.description ? [] : [`${where} has no description`]),
    ...(shows ? [] : [`${where} has no example`]),
    ...(parameter.name.endsWith('Id') && schema.format !== 'uuid' ? [`${where} is no UUID`] : []),
  ];
}

function gapsOfAnswer(where: string, { headers = {}, content = {} }: Answer): string[] {
  const problem = content['application/problem+json'];
  return [
    ...('x-request-id' in headers ? [] : [`${where} names no request`]),
    ...(problem && !problem.examples ? [`${where} shows no problem`] : []),
    ...(where.endsWith(' 429') && !('Retry-After' in headers) ? [`${where} does not say when to retry`] : []),
  ];
}

function showsOne({ example, examples }: Said): boolean {
  return (example ?? examples) !== undefined;
}
