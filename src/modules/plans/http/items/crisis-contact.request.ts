import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Line } from '../../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../domain/limits';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';

/** The structured side of it. */
class CrisisContactFields {
  /** Their name.
   * @example "Leila Haddad" */
  @Line(LIMITS.nameCharacters)
  name!: string;

  /** Their telephone number.
   * @example "01632 960123" */
  @Line(LIMITS.lineCharacters)
  phone!: string;

  /** Who they are to the person.
   * @example sister */
  @IsOptional()
  @Line(LIMITS.lineCharacters)
  relationship?: string;
}

/** Whom the person wants called when things get hard. */
export class CreateCrisisContactRequest extends CrisisContactFields {
  /** When and how to call them. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  when?: NarrativeRequest;

  /** The language of the words.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}

/** What to change; what is left out stays, null clears. */
export class ReviseCrisisContactRequest extends PartialType(CrisisContactFields) {}
