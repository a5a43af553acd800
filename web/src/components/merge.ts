import { hashKey } from '@tanstack/react-query';

/** The fields of something as it was read. */
export type Seen = Readonly<Record<string, unknown>>;

interface Together<Body> {
  /** What both of them changed, each where only one of them did. */
  readonly body: Body;
  /** The fields that both changed, and not to the same: one's own value stands in the body. */
  readonly clashing: readonly (keyof Body & string)[];
}

/** Brings what one person changed together with what another changed meanwhile, field by field. */
export function bringTogether<Body extends object>(mine: Body, was: Seen, now: Seen): Together<Body> {
  const theirs = fieldsOf(mine).filter((field) => !isSame(now[field], was[field]));
  const untouched = theirs.filter((field) => isSame(mine[field], was[field]));
  const clashing = theirs.filter((field) => !untouched.includes(field) && !isSame(mine[field], now[field]));
  return { body: taking(mine, now, untouched), clashing };
}

/** The same with these fields as they are now. */
export function taking<Body extends object>(
  body: Body,
  now: Seen,
  fields: readonly (keyof Body & string)[],
): Body {
  return { ...body, ...Object.fromEntries(fields.map((field) => [field, now[field]])) };
}

/** Whether anything of it is otherwise than it is now. */
export function changesAny(body: object, now: Seen): boolean {
  return Object.entries(body).some(([field, value]) => !isSame(value, now[field]));
}

function fieldsOf<Body extends object>(body: Body): (keyof Body & string)[] {
  return Object.keys(body) as (keyof Body & string)[];
}

/** What is not there, not ticked or left empty is one and the same; in which order the parts of a value come is nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return hashKey([orNothing(one)]) === hashKey([orNothing(other)]);
}

function orNothing(value: unknown): unknown {
  return value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
    ? null
    : value;
}
