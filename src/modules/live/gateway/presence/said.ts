import type { PartyKind } from '../../../../platform/context/principal';

/** A place in a text as Yjs names it: ids and numbers, never a word. */
export type Position = Readonly<Record<string, unknown>>;

/** Somebody who has the document open, as everybody else in it sees them. */
export interface Presence {
  /** From the session, whatever the client says. */
  readonly user: { readonly partyId: string; readonly kind: PartyKind };
  /** Which field they are in, as the client names it. */
  readonly field: string | null;
  /** Where in it, and what they have marked. */
  readonly cursor: { readonly anchor: Position | null; readonly head: Position | null } | null;
  /** Whether they may write here. */
  readonly writes: boolean;
}

/** Names of fields are ids and words of the protocol: too short, and of too few characters, to carry a message. */
const FIELD = /^[A-Za-z0-9_.:/-]{1,120}$/;

/** What of a client's own account of itself is passed on: where it is, never who. */
export function placeOf(state: unknown): Pick<Presence, 'field' | 'cursor'> {
  const said = recordOf(state);
  const { field } = said;
  const cursor = recordOf(said['cursor']);
  const [anchor, head] = [positionOf(cursor['anchor']), positionOf(cursor['head'])];
  return {
    field: typeof field === 'string' && FIELD.test(field) ? field : null,
    cursor: anchor || head ? { anchor, head } : null,
  };
}

function positionOf(value: unknown): Position | null {
  const { type, tname, item, assoc } = recordOf(value);
  const position = {
    ...idOf('type', type),
    ...(typeof tname === 'string' && FIELD.test(tname) ? { tname } : {}),
    ...idOf('item', item),
    ...(typeof assoc === 'number' ? { assoc } : {}),
  };
  return Object.keys(position).length > 0 ? position : null;
}

function idOf(name: string, value: unknown): Record<string, unknown> {
  const { client, clock } = recordOf(value);
  return typeof client === 'number' && typeof clock === 'number' ? { [name]: { client, clock } } : {};
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
