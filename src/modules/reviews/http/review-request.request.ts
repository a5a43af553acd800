import { IsOptional } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText, Words } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';

/** A wish for a review before its time. */
export class RequestReviewRequest {
  /** What it should be about.
   * @example "I would like to talk about moving house." */
  @IsOptional()
  @Words(LIMITS.progressNoteCharacters)
  words?: string;
}

/** A wish taken up. */
export class AnswerReviewRequestRequest {
  /** The day you will meet; left out, the review stays on its day.
   * @example 2026-12-04 */
  @MayBeLeftOut()
  @PlainDateText()
  dueOn?: string;

  /** With a day: why that one; it stays with the review. Needed where the day of the review has gone by: why it was not held
   * then. It stays on record as put off.
   * @example "Nobody could come in the snow." */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  reason?: string;
}
