import { ApiProperty } from '@nestjs/swagger';
import type { Passage, Voice } from '../../../../shared/attributed-text';
import type { SuggestionRow } from '../../persistence/suggestion.row';

/** A stretch of words with one provenance. */
export class PassageResponse {
  /** The words, byte for byte as written.
   * @example "I want to swim in the sea again." */
  text!: string;

  /** The language they are in.
   * @example en-GB */
  lang!: string;

  /** How they came to be written down. `dictated` words in the own lane were read back and confirmed.
   * @example written */
  voice!: Voice;

  /** Whose words they are: a party.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  authorId!: string;

  /** The worker on whose device the person wrote, in a sitting. */
  viaId?: string;

  /** Who typed what the person said. */
  scribeId?: string;

  /** Whose suggestion the person made their own. */
  suggestedBy?: string;

  /** When they were written.
   * @example 2026-03-02T10:15:00.000Z */
  authoredAt!: string;

  /** When they were read back and confirmed. */
  confirmedAt?: string;
}

/** One lane of one field. */
export class LaneResponse {
  /** The words in order; joined they are the text. */
  passages!: PassageResponse[];

  /** Counts changes of this lane; what If-Match takes when its text is written.
   * @example 1 */
  revision!: number;
}

/** A field's words, by lane. A lane nobody has written in, or that you may not see, is left out. */
export class NarrativeResponse {
  /** The person's own words. */
  own?: LaneResponse;

  /** Dictated, not yet read back. */
  dictation?: LaneResponse;

  /** What staff wrote beside. */
  professional?: LaneResponse;
}

/** Advice: it blocks nothing. */
export class WarningResponse {
  /** A stable code.
   * @example risk_level_wording */
  code!: string;

  /** What to think about.
   * @example "Say instead what might happen, when it is likelier, and what helps." */
  message!: string;
}

/** A lane after it was written. */
export class LaneTextResponse extends LaneResponse {
  /** Advice on the wording. */
  warnings!: WarningResponse[];

  static of(lane: { passages: Passage[]; revision: number; warnings: WarningResponse[] }): LaneTextResponse {
    return lane;
  }
}

/** Words suggested to the person. */
export class SuggestionResponse {
  /** The suggestion.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  id!: string;

  /** The entry it is for. */
  itemId!: string;

  /** The field of the entry.
   * @example statement */
  field!: string;

  /** The suggested words.
   * @example "I want to be a regular at the lido." */
  text!: string;

  /** The language they are in.
   * @example en-GB */
  lang!: string;

  /** waiting, accepted, left or withdrawn.
   * @example waiting */
  @ApiProperty({ enum: ['waiting', 'accepted', 'left', 'withdrawn'] })
  status!: string;

  /** Who suggested it. */
  suggestedBy!: string;

  /** When.
   * @example 2026-03-02T10:15:00.000Z */
  suggestedAt!: Date;

  static of({
    id,
    itemId,
    field,
    words,
    lang,
    status,
    createdBy,
    createdAt,
  }: SuggestionRow): SuggestionResponse {
    return { id, itemId, field, text: words, lang, status, suggestedBy: createdBy, suggestedAt: createdAt };
  }
}

/** What waits for the person. */
export class SuggestionListResponse {
  /** Oldest first; 200 at most. */
  items!: SuggestionResponse[];
}
