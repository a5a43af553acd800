import { PassageResponse } from './narrative.response';

/** A stretch of a lane and who wrote it. */
export class AuthoredRunResponse extends PassageResponse {
  /** Where it begins, in characters.
   * @example 0 */
  from!: number;

  /** Where it ends: the character after its last.
   * @example 34 */
  to!: number;
}

/** How much is whose. */
export class ShareResponse {
  /** A party.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  authorId!: string;

  /** How many characters.
   * @example 34 */
  characters!: number;
}

/** Who wrote one lane, to the character. */
export class LaneAuthorshipResponse {
  /** In order; joined they are the text. */
  runs!: AuthoredRunResponse[];

  /** Who has most comes first. */
  byAuthor!: ShareResponse[];

  /** The revision of the lane that this describes; 0: nobody has written there yet.
   * @example 1 */
  revision!: number;
}

/** Whose the words of a plan are. */
export class PlanAuthorshipResponse {
  /** Whose plan it is.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** All characters counted.
   * @example 680 */
  characters!: number;

  /** Those of the person, written or dictated and read back.
   * @example 510 */
  personCharacters!: number;

  /** The person's share of the words, 0 to 1; null where nobody has written anything.
   * @example 0.75 */
  personShare!: number | null;

  /** Who has most comes first. */
  byAuthor!: ShareResponse[];
}
