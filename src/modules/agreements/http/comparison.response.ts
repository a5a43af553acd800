import { KINDS } from '../../plans';
import { SECTIONS } from '../../../shared/sections';
import { ApiProperty } from '@nestjs/swagger';
import type { Provenance, Voice } from '../../../shared/attributed-text';
import type { JsonValue } from '../../../shared/canonical-json';
import type { ItemChange, PlanComparison, SnapshotLane } from '../domain/compare';

/** Texts, numbers, lists, objects: whatever a field can be. */
const ANY_JSON = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};

/** A value that differs; `before` or `after` is left out where there was none. */
export class FieldChangeResponse {
  /** The field.
   * @example importance */
  field!: string;

  /** What it was. Any JSON.
   * @example 6 */
  @ApiProperty({ required: false, ...ANY_JSON })
  before?: JsonValue;

  /** What it is. Any JSON.
   * @example 8 */
  @ApiProperty({ required: false, ...ANY_JSON })
  after?: JsonValue;
}

/** A party called otherwise, or named in one version only. */
export class NameChangeResponse {
  /** The party. */
  id!: string;

  /** Their name before.
   * @example "Amira Saleh" */
  before?: string;

  /** Their name after.
   * @example "Amira Haddad" */
  after?: string;
}

/** Where an entry stands among its like. */
export class PlaceResponse {
  /** The goal of a step; null for everything else. */
  parentId!: string | null;

  /** From 0.
   * @example 0 */
  position!: number;
}

/** From where to where an entry moved. */
export class MoveResponse {
  /** Where it stood. */
  from!: PlaceResponse;

  /** Where it stands. */
  to!: PlaceResponse;
}

/** Whose words, and how they came to be written down. */
class ProvenanceResponse {
  /** The language they are in.
   * @example en-GB */
  lang!: string;

  /** written, dictated, professional or imported.
   * @example written */
  voice!: Voice;

  /** Whose words they are: a party, named in `authors`. */
  authorId!: string;

  /** On whose device, in a sitting. */
  viaId?: string;

  /** Who typed them. */
  scribeId?: string;

  /** Whose suggestion they were. */
  suggestedBy?: string;

  /** When they were written.
   * @example 2026-03-02T10:15:00.000Z */
  authoredAt!: string;

  /** When they were read back and confirmed. */
  confirmedAt?: string;
}

/** A run of words: kept, new, or gone. */
export class TextRunResponse extends ProvenanceResponse {
  /** keep, insert or remove.
   * @example keep */
  op!: 'keep' | 'insert' | 'remove';

  /** The words.
   * @example "I want to swim" */
  text!: string;

  /** For kept words: whose they were before, where that differs. */
  @ApiProperty({ type: ProvenanceResponse, required: false })
  was?: Provenance;
}

/** How the words in one lane of one field became others. */
export class TextComparisonResponse {
  /** The field.
   * @example statement */
  field!: string;

  /** own or professional.
   * @example own */
  lane!: SnapshotLane;

  /** In reading order: keep and remove is the text before, keep and insert the text after. */
  runs!: TextRunResponse[];
}

/** What became of one entry. */
export class ItemComparisonResponse {
  /** The entry.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  id!: string;

  /** What it is.
   * @example goal */
  @ApiProperty({ enum: Object.keys(KINDS) })
  kind!: string;

  /** Where it stands.
   * @example goals */
  @ApiProperty({ enum: SECTIONS })
  section!: string;

  /** The goal of a step; null for everything else. */
  parentId!: string | null;

  /** From 0; of a removed entry, where it stood.
   * @example 0 */
  position!: number;

  /** added, removed, changed (and perhaps moved), moved (and nothing else) or unchanged.
   * @example changed */
  change!: ItemChange;

  /** Where the person's order differs. */
  moved?: MoveResponse;

  /** For an added goal: the goal its words largely come from, which is gone or shorter now. */
  splitFrom?: string;

  /** Structured fields that differ. */
  attributes!: FieldChangeResponse[];

  /** Lanes that differ, word by word. */
  texts!: TextComparisonResponse[];
}

/** How one version became another, cut to what you may see of both. */
export class ComparisonResponse {
  /** What differs in the plan itself: review, key worker, dates. */
  plan!: FieldChangeResponse[];

  /** Who is called otherwise. */
  names!: NameChangeResponse[];

  /** The name of everyone in either, the later where they differ.
   * @example { "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad" } */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  authors!: Record<string, string>;

  /** Every entry of both, in the later one's order; a removed one after what it used to follow. */
  items!: ItemComparisonResponse[];

  static of(comparison: PlanComparison): ComparisonResponse {
    return comparison;
  }
}
