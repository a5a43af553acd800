import type { Shape } from './calls/call';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One place in a call where an id stands, and the call with the other organisation's id there. */
export interface Slot {
  readonly name: string;
  readonly inAddress: boolean;
  readonly shape: Shape;
}

/** Every id of `ours` (address, query, body, however deep) in turn replaced by the one that `theirs` has there. */
export function slotsOf(ours: Shape, theirs: Shape): Slot[] {
  const slots: Slot[] = [];
  const walk = (mine: unknown, other: unknown, where: readonly string[]): void => {
    if (
      typeof mine === 'string' &&
      typeof other === 'string' &&
      UUID.test(mine) &&
      UUID.test(other) &&
      mine !== other
    )
      slots.push({
        name: where.join('.'),
        inAddress: where[0] === 'path',
        shape: replaced(ours, where, other) as Shape,
      });
    if (typeof mine !== 'object' || mine === null || typeof other !== 'object' || other === null) return;
    for (const [key, value] of Object.entries(mine))
      walk(value, (other as Record<string, unknown>)[key], [...where, key]);
  };
  walk({ path: ours.path, query: ours.query, body: ours.body }, theirs, []);
  return slots;
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: string): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner: unknown, i) => (String(i) === key ? replaced(inner, rest, by) : inner));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}
