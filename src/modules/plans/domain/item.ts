import { unprocessable, type FieldError } from '../../../shared/errors';
import type { JsonValue } from '../../../shared/canonical-json';
import { KINDS, type ItemKind } from './item-kinds';

export type Attributes = Record<string, JsonValue>;

/** Attributes that point at other entries of the same plan, and what kind those must be. */
const LINKS: Partial<Record<ItemKind, Record<string, ItemKind>>> = {
  goal: { strengthIds: 'strength', needIds: 'need' },
};

/** Which entries an entry points at: attribute, kind they must be of, ids. */
export function linksOf(
  kind: ItemKind,
  attributes: Attributes,
): { field: string; kind: ItemKind; ids: string[] }[] {
  return Object.entries(LINKS[kind] ?? {}).flatMap(([field, target]) => {
    const ids = attributes[field];
    return Array.isArray(ids) && ids.length > 0 ? [{ field, kind: target, ids: ids.map(String) }] : [];
  });
}

/** The attributes, by kind of entry, that may point at entries of this kind. */
export function linksTo(target: ItemKind): { kind: ItemKind; field: string }[] {
  return (Object.entries(LINKS) as [ItemKind, Record<string, ItemKind>][]).flatMap(([kind, fields]) =>
    Object.keys(fields).flatMap((field) => (fields[field] === target ? [{ kind, field }] : [])),
  );
}

/** The attributes once a change is made: what is null goes, what is left out stays. */
export function withChanges(kind: ItemKind, attributes: Attributes, changes: Attributes): Attributes {
  const merged = Object.fromEntries(
    Object.entries({ ...attributes, ...changes }).filter(([, value]) => value !== null),
  );
  const missing = KINDS[kind].requiredAttributes.filter((name) => merged[name] === undefined);
  if (missing.length === 0) return merged;
  const errors = missing.map((name): FieldError => ({
    pointer: `/${name}`,
    code: 'required',
    message: 'This is required.',
  }));
  throw unprocessable('attribute_required', 'An entry of this kind cannot be without this.', errors);
}
