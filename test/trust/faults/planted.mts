import type { Plant } from './options.mts';

/** Statements by a part of their text, and what is sent in its place. */
export type Changes = readonly (readonly [from: string, to: string])[];

/** A spec looks that each of these stands in the program. */
export const SENT_OTHERWISE: Record<Plant, Changes> = {
  // The relay hands out what it has handed out already, and whoever comes takes what somebody else is at.
  lease: [
    [`SET due_at = now() + interval '60 seconds'`, `SET due_at = now()`],
    [`(o.lease_until IS NULL OR`, `(true OR o.lease_until IS NULL OR`],
  ],
  // Nothing tells an effect from the same one come again.
  'effect-key': [[`ON CONFLICT (org_id, party_id, effect_key) DO NOTHING`, ``]],
  // What was handed to a queue is left to the queue.
  sweeper: [
    [`SET due_at = now() + interval '60 seconds'`, `SET due_at = 'infinity'`],
    // What sets right after the clock was set back would bring it up again.
    [`d.kind = k.kind AND d.due_at > now() + interval '5 seconds'`, `d.kind = k.kind AND false`],
    [`kind = ANY ($1) AND waiting_since IS NOT NULL`, `kind = ANY ($1) AND false`],
  ],
};
