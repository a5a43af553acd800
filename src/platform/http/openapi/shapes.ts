import type { Notes } from './notes';

// The little of OpenAPI's shapes that we complete after Nest has written them from our decorators.

export interface Schema {
  type?: string | string[];
  format?: string;
  description?: string;
  example?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  $ref?: string;
  [more: string]: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Content {
  schema?: Schema;
  examples?: Record<string, object>;
}

export interface Answer {
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, Content>;
}

export interface Operation extends Notes {
  description: string;
  parameters?: Parameter[];
  responses: Record<string, Answer>;
}

export interface Components {
  schemas: Record<string, Schema>;
  headers: Record<string, object>;
  examples: Record<string, object>;
}

/** The codes that a problem response declares. */
export function codesOf({ content }: Answer): string[] {
  const parts = content?.['application/problem+json']?.schema?.allOf ?? [];
  return parts.flatMap(({ properties }) => (properties?.['code']?.enum ?? []).map(String));
}
