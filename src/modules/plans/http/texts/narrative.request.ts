import { IsInt, IsOptional, Matches, Max, Min, ValidateBy } from 'class-validator';
import { Words } from '../../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../domain/limits';

/** A BCP 47 tag as we keep it: `en-GB`, `cy`, `ar`. */
export const LanguageTag = (): PropertyDecorator => Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

/** First words of one field, lane by lane: at least one of them, and only lanes that are the caller's to write in. */
export class NarrativeRequest {
  /** The person's own words. The person writes here, or someone they authorise; staff never do.
   * @example "I want to swim in the sea again before the summer ends." */
  @IsOptional()
  @Words(LIMITS.textCharacters)
  own?: string;

  /** What the person says, typed by staff; it waits until it is read back and the person confirms it.
   * @example "I miss the water more than I can say." */
  @IsOptional()
  @Words(LIMITS.textCharacters)
  dictation?: string;

  /** What staff write beside the person's words.
   * @example "The lido runs a supported session on Tuesdays." */
  @IsOptional()
  @Words(LIMITS.textCharacters)
  professional?: string;
}

/** At least one lane must hold words. */
export const SaysSomething = (): PropertyDecorator =>
  ValidateBy({
    name: 'says_something',
    validator: {
      validate: (value: unknown) =>
        value instanceof NarrativeRequest &&
        (value.own !== undefined || value.dictation !== undefined || value.professional !== undefined),
      defaultMessage: () => 'needs words in one lane at least',
    },
  });

/** A lane as it is to read. */
export class WriteTextRequest {
  /** The whole text of the lane. Words that stay keep whose they are; words that are new become yours.
   * @example "I want to swim in the sea again." */
  @Words(LIMITS.textCharacters)
  text!: string;

  /** The language it is written in.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}

/** What the caller makes of a lane that they read. */
export class ChangeTextRequest extends WriteTextRequest {
  /** The revision of the lane that the text was made from; 0: there was nothing.
   * @example 3 */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  baseRevision!: number;
}

/** Words for the person to take up or leave. */
export class SuggestionRequest {
  /** The suggested words.
   * @example "I want to be a regular at the lido." */
  @Words(LIMITS.textCharacters)
  text!: string;

  /** The language they are in.
   * @example en-GB */
  @IsOptional()
  @LanguageTag()
  lang?: string;
}
