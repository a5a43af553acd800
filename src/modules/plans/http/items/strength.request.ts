import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LIMITS } from '../../domain/limits';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { LIFE_AREAS, STRENGTH_TIMES, CHIME_TAGS } from './vocabulary';

/** The structured side of it. */
class StrengthFields {
  /** The area of life.
   * @example leisure */
  @IsIn(LIFE_AREAS)
  lifeArea!: (typeof LIFE_AREAS)[number];

  /** Past, present or hoped for.
   * @example current */
  @IsIn(STRENGTH_TIMES)
  time!: (typeof STRENGTH_TIMES)[number];

  /** CHIME themes, where the person finds them useful.
   * @example ["connectedness"] */
  @IsOptional()
  @IsIn(CHIME_TAGS, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.tagsPerItem)
  chime?: (typeof CHIME_TAGS)[number][];
}

/** What the person has, knows, can do or dreams of. */
export class CreateStrengthRequest extends StrengthFields {
  /** The strength. */
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  words!: NarrativeRequest;

  /** The language of the words.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}

/** What to change; what is left out stays, null clears. */
export class ReviseStrengthRequest extends PartialType(StrengthFields) {}
