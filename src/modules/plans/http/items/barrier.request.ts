import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { ORIGINS } from './vocabulary';

/** The structured side of it. */
class BarrierFields {
  /** Whether it lies with the person or in how things are arranged around them.
   * @example structural */
  @IsIn(ORIGINS)
  origin!: (typeof ORIGINS)[number];
}

/** What stands in the way. */
export class CreateBarrierRequest extends BarrierFields {
  /** The barrier. */
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
export class ReviseBarrierRequest extends PartialType(BarrierFields) {}
