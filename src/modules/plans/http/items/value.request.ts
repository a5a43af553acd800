import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { LIFE_AREAS } from './vocabulary';

/** The structured side of it. */
class ValueFields {
  /** The area of life it shows in.
   * @example relationships */
  @IsOptional()
  @IsIn(LIFE_AREAS)
  lifeArea?: (typeof LIFE_AREAS)[number];
}

/** What the person stands for. */
export class CreateValueRequest extends ValueFields {
  /** What matters to the person, and how it shows. */
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
export class ReviseValueRequest extends PartialType(ValueFields) {}
