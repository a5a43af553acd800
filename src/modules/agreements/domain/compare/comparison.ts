import type { Provenance } from '../../../../shared/attributed-text';
import type { JsonValue } from '../../../../shared/canonical-json';

/**
 * How one version of a plan became another. JSON through and through: a screen renders it from top to bottom without
 * looking anything up, and `apply` turns the first version into the second with it.
 */
export interface PlanComparison {
  /** What differs in the plan itself: review, key worker, hashes, dates. */
  plan: FieldChange[];
  /** How parties were called before and after, where that differs. */
  names: NameChange[];
  /** The name of every party in either version, the later where they differ: for showing who wrote a run. */
  authors: Record<string, string>;
  /** Every entry of both versions, in the later one's order; a removed one after what it used to follow. */
  items: ItemComparison[];
}

/** A value that differs; `before` or `after` is left out where there was none. */
export interface FieldChange {
  field: string;
  before?: JsonValue;
  after?: JsonValue;
}

/** A party called otherwise, or named in one version only. */
export interface NameChange {
  id: string;
  before?: string;
  after?: string;
}

/** What became of an entry. `changed` may have moved too; `moved` only moved. */
export type ItemChange = 'added' | 'removed' | 'changed' | 'moved' | 'unchanged';

/** Where an entry stands among its like. */
export interface Place {
  parentId: string | null;
  position: number;
}

/** One entry of either version, standing where it does in the later one (a removed one: where it did in the earlier). */
export interface ItemComparison extends Place {
  id: string;
  kind: string;
  section: string;
  change: ItemChange;
  /** Given when the person's order differs, or a step has another goal; others giving way is no move. */
  moved?: { from: Place; to: Place };
  /** For an added goal: the goal that its words largely come from, which is gone or shorter now. */
  splitFrom?: string;
  attributes: FieldChange[];
  /** Only lanes that differ. Of a goal that was split off, `keep` runs are the words it brought along. */
  texts: TextComparison[];
}

/** How the words in one lane of one field became others. */
export interface TextComparison {
  field: string;
  lane: SnapshotLane;
  runs: TextRun[];
}

export type SnapshotLane = 'own' | 'professional';

export const SNAPSHOT_LANES: readonly SnapshotLane[] = ['own', 'professional'];

/** A run of words with whose they are: after (keep, insert) or before (remove). */
export interface TextRun extends Provenance {
  op: 'keep' | 'insert' | 'remove';
  text: string;
  /** For kept words that came to be somebody else's, or were confirmed or written again: whose they were before. */
  was?: Provenance;
}
