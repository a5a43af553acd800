import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Line } from '../../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../domain/limits';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';

/** The structured side of it. */
class UnmetNeedFields {
  /** Why it is not met.
   * @example "The group closed last year." */
  @IsOptional()
  @Line(LIMITS.lineCharacters)
  reason?: string;

  /** What would meet it.
   * @example "A women-only swimming session" */
  @IsOptional()
  @Line(LIMITS.lineCharacters)
  service?: string;
}

/** What would help and is not to be had. */
export class CreateUnmetNeedRequest extends UnmetNeedFields {
  /** The need that is not met. */
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
export class ReviseUnmetNeedRequest extends PartialType(UnmetNeedFields) {}
