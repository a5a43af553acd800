import type { Schema } from './shapes';

const UUID = { format: 'uuid', example: '01a2b3c4-0000-7000-8000-000000000001' };
const MOMENT = { format: 'date-time', example: '2026-03-02T10:15:00.000Z' };

/** By their names, which rule in all of the API: `id`, `planId`, `createdBy` are UUIDs, `createdAt` is a moment. */
const NAMES: readonly [pattern: RegExp, is: typeof UUID][] = [
  [/^id$|Id$|^by$|By$|^splitFrom$/, UUID],
  [/Ids$/, UUID],
  [/^at$|At$/, MOMENT],
];

/** Says the format of ids and moments, and gives an example where the property has none of its own. */
export function describeIdsAndMoments(schemas: Record<string, Schema>): void {
  for (const { properties = {} } of Object.values(schemas))
    for (const [name, property] of Object.entries(properties)) describe(name, property);
}

function describe(name: string, property: Schema): void {
  const text = isText(property)
    ? property
    : property.items && isText(property.items)
      ? property.items
      : undefined;
  const known = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (!text || text.enum || (text.format !== undefined && text.format !== known?.format)) return;
  if (known) text.format = known.format;
  if (text === property && known) property.example ??= known.example;
}

function isText({ type }: Schema): boolean {
  return [type].flat().includes('string');
}
