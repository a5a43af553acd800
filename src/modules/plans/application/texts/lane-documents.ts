import type { Author, Passage } from '../../../../shared/attributed-text';
import type { Lane } from '../../domain/lanes';
import type { Section } from '../../domain/sections';

/** One field of one lane, and the section its document is of. */
export interface LanePlace {
  readonly planId: string;
  readonly section: Section;
  readonly lane: Lane;
  readonly itemId: string;
  readonly field: string;
}

/** A lane as it was written. */
export interface WrittenLane {
  readonly passages: Passage[];
  readonly revision: number;
}

/**
 * The documents in which a lane is written by several at once, as this module needs them; the module of live documents
 * provides them. A lane of a section has a document from the moment somebody first opens it, and from then on nothing
 * is written there but through it: `plan_text` then follows from the document, so that there is one truth. Every
 * method joins the unit of work that is open.
 */
export abstract class LaneDocuments {
  /**
   * Holds the documents of these lanes, in one order for all, where there are some: until the unit ends nobody else
   * writes in them, and what `plan_text` says of them is what they say. The plan must be opened for writing before.
   * @returns the lanes that have one.
   */
  abstract hold(planId: string, section: Section, lanes: readonly Lane[]): Promise<ReadonlySet<Lane>>;

  /** Makes the document if there is none. Locks the plan: called before the plan is opened for writing. */
  abstract ensure(planId: string, section: Section, lane: Lane): Promise<void>;

  /** Writes a field as it is to read. @returns null where the lane has no document: then `plan_text` is the truth. */
  abstract write(place: LanePlace, draft: number, passages: readonly Passage[]): Promise<WrittenLane | null>;

  /**
   * Takes the words of entries out of the documents of their section: they are kept in `plan_text`, and nobody who opens
   * a document receives them any more.
   */
  abstract clear(planId: string, section: Section, itemIds: readonly string[], draft: number): Promise<void>;

  /**
   * How a field reads once it has both what came since `baseRevision` and what makes of the text as it was then the
   * text given, as the author's. @returns null when the text of that revision is no longer known.
   */
  abstract merged(
    place: LanePlace,
    baseRevision: number,
    text: string,
    author: Author,
  ): Promise<Passage[] | null>;
}
