import { SECTIONS } from '../../../shared/sections';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { PassageResponse, KINDS } from '../../plans';
import type { JsonValue } from '../../../shared/canonical-json';
import type { PlanSnapshot } from '../domain/snapshot';

/** A party, named as they were called then. */
export class NamedPartyResponse {
  /** The party.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** Their name then.
   * @example "Ruth Adeyemi" */
  name!: string;
}

/** When the plan is reviewed, and who sees to it. */
export class SnapshotReviewResponse {
  /** The day.
   * @example 2026-09-01 */
  on!: string;

  /** The worker responsible for it. */
  responsible!: NamedPartyResponse;
}

/** The words of one field, lane by lane. Dictation that was not read back is no part of it. */
export class SnapshotTextResponse {
  /** The person's own words. */
  own!: PassageResponse[];

  /** What staff wrote beside. */
  professional!: PassageResponse[];
}

/** One entry of the plan, as it was. */
@ApiExtraModels(SnapshotTextResponse)
export class SnapshotItemResponse {
  /** The entry: the same in every version.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  id!: string;

  /** What it is: goal, step, strength…
   * @example goal */
  @ApiProperty({ enum: Object.keys(KINDS) })
  kind!: string;

  /** Where it stands.
   * @example goals */
  @ApiProperty({ enum: SECTIONS })
  section!: string;

  /** The goal of a step; null for everything else. */
  parentId!: string | null;

  /** From 0, among entries of the same section and parent: the person's order.
   * @example 0 */
  position!: number;

  /** Everything structured about it.
   * @example { "lifeArea": "leisure", "importance": 8 } */
  @ApiProperty({ type: 'object', additionalProperties: true })
  attributes!: Record<string, JsonValue>;

  /** Its words, by field.
   * @example { "statement": { "own": [{ "text": "Swim again.", "lang": "en-GB", "voice": "written", "authorId": "01a2b3c4-0000-7000-8000-000000000001", "authoredAt": "2026-03-02T10:15:00.000Z" }], "professional": [] } } */
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(SnapshotTextResponse) },
  })
  texts!: Record<string, SnapshotTextResponse>;
}

/** A plan as one document that can be read without any other record. */
export class SnapshotResponse {
  /** The version of this shape.
   * @example 1 */
  schemaVersion!: number;

  /** The plan. */
  planId!: string;

  /** Whose plan it is. */
  personId!: string;

  /** Their name then.
   * @example "Amira Haddad" */
  personName!: string;

  /** The hash of the version before; null for the first.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  previousHash!: string | null;

  /** When it was proposed.
   * @example 2026-03-02T10:15:00.000Z */
  proposedAt!: string;

  /** The key worker of the lead episode. */
  keyWorker!: NamedPartyResponse;

  /** Its review. */
  review!: SnapshotReviewResponse;

  /** Everyone who wrote or owns something that you may see, as named then.
   * @example { "01a2b3c4-0000-7000-8000-000000000001": "Amira Haddad" } */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names!: Record<string, string>;

  /** Its entries: by section, then in the person's order, each goal followed by its steps. */
  items!: SnapshotItemResponse[];

  static of(document: PlanSnapshot): SnapshotResponse {
    return document;
  }
}
