import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Line, PlainDateText } from '../../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../domain/limits';
import { LanguageTag, NarrativeRequest, SaysSomething } from '../texts/narrative.request';
import { OWNER_KINDS } from './vocabulary';

/** Who does a step. */
export class StepOwnerRequest {
  /** What they are to the person.
   * @example person */
  @IsIn(OWNER_KINDS)
  kind!: (typeof OWNER_KINDS)[number];

  /** The party, where they have one here: the person, a supporter of theirs, a worker. A resource has none. */
  @IsOptional()
  @IsUUID()
  partyId?: string;

  /** Their name, where they have none: a group, a neighbour.
   * @example "Harbour lido" */
  @IsOptional()
  @Line(LIMITS.nameCharacters)
  name?: string;
}

/** The structured side of it. */
class StepFields {
  /** Who does it. */
  @ValidateNested()
  @Type(() => StepOwnerRequest)
  owner!: StepOwnerRequest;

  /** By which day.
   * @example 2026-04-30 */
  @IsOptional()
  @PlainDateText()
  when?: string;

  /** How sure the person is that it will work out, 1 to 10.
   * @example 6 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  confidence?: number;

  /** What or who in the community helps with it.
   * @example "Harbour lido" */
  @IsOptional()
  @Line(LIMITS.lineCharacters)
  resource?: string;
}

/** A small thing that brings a goal nearer. */
export class CreateStepRequest extends StepFields {
  /** What is to be done. */
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  what!: NarrativeRequest;

  /** What to do when it does not work out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NarrativeRequest)
  @SaysSomething()
  ifStuck?: NarrativeRequest;

  /** The language of the words.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}

/** What to change; what is left out stays, null clears. */
export class ReviseStepRequest extends PartialType(StepFields) {}
