import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIMITS } from '../../domain/limits';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { CHIME_TAGS, DIRECTIONS, GOAL_KINDS, HORIZONS, LIFE_AREAS } from './vocabulary';

/** The structured side of it. */
class GoalFields {
  /** What the goal serves.
   * @example life */
  @IsIn(GOAL_KINDS)
  kind!: (typeof GOAL_KINDS)[number];

  /** Towards something, away from something, or keeping it.
   * @example approach */
  @IsIn(DIRECTIONS)
  direction!: (typeof DIRECTIONS)[number];

  /** The area of life it belongs to.
   * @example leisure */
  @IsOptional()
  @IsIn(LIFE_AREAS)
  lifeArea?: (typeof LIFE_AREAS)[number];

  /** CHIME themes, where the person finds them useful.
   * @example ["hope.dreams"] */
  @IsOptional()
  @IsIn(CHIME_TAGS, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.tagsPerItem)
  chime?: (typeof CHIME_TAGS)[number][];

  /** The strengths of this plan it builds on.
   * @example [] */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.linksPerItem)
  strengthIds?: string[];

  /** The needs of this plan it answers.
   * @example [] */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.linksPerItem)
  needIds?: string[];

  /** How much it matters to the person, 1 to 10.
   * @example 8 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  importance?: number;

  /** How far ahead it lies.
   * @example months */
  @IsOptional()
  @IsIn(HORIZONS)
  horizon?: (typeof HORIZONS)[number];
}

/** What the person wants to come true. */
export class CreateGoalRequest extends GoalFields {
  /** The goal. */
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  statement!: NarrativeRequest;

  /** Why it matters to the person. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  why?: NarrativeRequest;

  /** The language of the words.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}

/** What to change; what is left out stays, null clears. */
export class ReviseGoalRequest extends PartialType(GoalFields) {}
