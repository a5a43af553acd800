import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { IMPORTANCE_OF_NEED } from './vocabulary';

/** The structured side of it. */
class NeedFields {
  /** Important `to` the person, or `for` them in the eyes of others.
   * @example to */
  @IsIn(IMPORTANCE_OF_NEED)
  important!: (typeof IMPORTANCE_OF_NEED)[number];
}

/** What is important to the person, or for them. */
export class CreateNeedRequest extends NeedFields {
  /** The need. */
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
export class ReviseNeedRequest extends PartialType(NeedFields) {}
