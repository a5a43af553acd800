import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { HEADINGS } from './vocabulary';

/** The structured side of it. */
class AboutMeFields {
  /** Under which heading it stands.
   * @example what_matters */
  @IsIn(HEADINGS)
  heading!: (typeof HEADINGS)[number];
}

/** Something the person wants those around them to know. */
export class CreateAboutMeRequest extends AboutMeFields {
  /** What the person wants known under this heading. */
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
export class ReviseAboutMeRequest extends PartialType(AboutMeFields) {}
