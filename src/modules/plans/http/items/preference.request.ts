import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { PREFERENCE_AREAS, WISHES } from './vocabulary';

/** The structured side of it. */
class PreferenceFields {
  /** What it is about.
   * @example care */
  @IsIn(PREFERENCE_AREAS)
  area!: (typeof PREFERENCE_AREAS)[number];

  /** Whether it is wanted, better avoided, or refused.
   * @example want */
  @IsIn(WISHES)
  wish!: (typeof WISHES)[number];
}

/** How the person wants to be treated, or not. */
export class CreatePreferenceRequest extends PreferenceFields {
  /** What the person prefers. */
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
export class RevisePreferenceRequest extends PartialType(PreferenceFields) {}
