import { isProblem } from '../api/problem';
import { bringTogether, taking, type Seen } from './merge';

export interface Versioned {
  readonly version: number;
}

export interface Place<Read extends Versioned, Body extends object> {
  readonly send: (version: number, body: Body) => Promise<Read>;
  /** What is there now, asked for where somebody was quicker. */
  readonly newest: () => Promise<Read>;
  /** The fields of the body as they were read, where the two call or shape them otherwise. */
  readonly seen?: (read: Read) => Seen;
}

/** What is to be saved, and what it was written over. */
export interface Asked<Read, Body> {
  readonly body: Body;
  readonly over: Read;
}

/** Both changed the same: whoever saves says which of the two is to stand. */
export interface Clash<Read, Body> {
  readonly now: Read;
  readonly fields: readonly (keyof Body & string)[];
  readonly mine: Body;
  readonly theirs: Body;
}

export interface Outcome<Read, Body> {
  readonly saved?: Read;
  readonly clash?: Clash<Read, Body>;
}

/**
 * Saves over what was read, and nothing else. Where somebody was quicker, the changes of both are brought together and
 * saved, unless both are of the same field.
 * @throws what the service answers otherwise.
 */
export async function saveOver<Read extends Versioned, Body extends object>(
  place: Place<Read, Body>,
  { body, over }: Asked<Read, Body>,
): Promise<Outcome<Read, Body>> {
  const { send, newest, seen = asItIs } = place;
  try {
    return { saved: await send(over.version, body) };
  } catch (error) {
    if (!isProblem(error) || error.status !== 412) throw error;
    const now = await newest();
    if (now.version === over.version) throw error;
    const { body: mine, clashing } = bringTogether(body, seen(over), seen(now));
    if (clashing.length === 0) return saveOver(place, { body: mine, over: now });
    return { clash: { now, fields: clashing, mine, theirs: taking(mine, seen(now), clashing) } };
  }
}

/** As the service shows it. */
export const asItIs = (read: object): Seen => read as Seen;
