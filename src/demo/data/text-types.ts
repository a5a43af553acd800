import type { DemoAttestationMethod, DemoStance } from './vocabulary';

export interface DemoAttestation {
  by: DemoParty;
  stance: DemoStance;
  words?: string;
  method: DemoAttestationMethod;
  /** Worker key: the named witness of a signature on a device or on paper. */
  witness?: string;
  /** Worker key: the second listener of words spoken by phone or video. */
  secondListener?: string;
  daysAgo: number;
}

/** Who takes a step: a party, or something outside the service by its name (`resource:Thursday choir`). */
export type DemoOwner = DemoParty | `resource:${string}`;

/**
 * Who did something: the person themself, or a worker or supporter by key
 * (`worker:ngozi-eze`, `supporter:youssef`). Supporter keys count within their person only.
 */
export type DemoParty = 'person' | `worker:${string}` | `supporter:${string}`;

/**
 * What is said in one field, by lane.
 * `own` = written by the person · `dictated` = typed by a scribe, read back and confirmed ·
 * `dictation` = typed by a scribe, still waiting to be read back · `professional` = a worker's words beside it.
 * A field may hold several; `own` comes before `dictated`.
 */
export interface DemoText {
  own?: string;
  dictated?: string;
  dictation?: string;
  professional?: string;
  /** BCP 47 language of the person's words where it is not the person's `writes` or the organisation's own. */
  lang?: string;
  /** Worker key of the author of `professional`; the key worker when left out. */
  by?: string;
  /** Worker key of the scribe of `dictated` and `dictation`; the plan's `scribe` when left out. */
  scribe?: string;
  /** When it was written; the day the plan was opened, or the edit's own day, when left out. */
  daysAgo?: number;
}
