import type { Taken } from './replica';
import type { Stretch, Stretches } from './stretches';

/** After this long, what goes on being written under an id counts as written now. */
const STRETCH_MS = 15 * 60 * 1000;

/** What an update leaves behind beside itself. */
export interface Credit {
  /** Stretches that are new, or that hold more fields than before. */
  readonly stretches: readonly Stretch[];
  /** Fields that the writer touched for the first time since they connected: one audit row each. */
  readonly firstTouched: readonly string[];
}

/** Credits an update to its writer; adds to the stretches given. */
export function credit(
  { writes, fields }: Pick<Taken, 'writes' | 'fields'>,
  clientId: number,
  stretches: Stretches,
  now: Date,
): Credit {
  const changed = new Map<string, Stretch>();
  const put = (stretch: Stretch): void => {
    stretches.add(stretch);
    changed.set(`${stretch.clientId}:${stretch.fromClock}`, stretch);
  };
  for (const { client, from } of writes) {
    const current = stretches.at(client, from);
    if (!current || now.getTime() - Date.parse(current.provenance.authoredAt) < STRETCH_MS) continue;
    put({
      ...current,
      fromClock: from,
      provenance: { ...current.provenance, authoredAt: now.toISOString() },
    });
  }
  const holder = stretches.at(clientId, Infinity);
  const firstTouched = fields.filter((field) => !holder?.fields.includes(field));
  if (holder && firstTouched.length > 0) put({ ...holder, fields: [...holder.fields, ...firstTouched] });
  return { stretches: [...changed.values()], firstTouched };
}
