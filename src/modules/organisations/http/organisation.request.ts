import { PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsLocale, Matches, Max, Min } from 'class-validator';
import { REVIEW_ROLLS, type ReviewRoll } from '../domain/review-rolls';
import { Line } from '../../../platform/http/validation/text.decorators';
import { TimeZoneName } from '../../../platform/http/validation/time-zone.decorator';

class OrganisationSettingsRequest {
  /** The name people know the organisation by.
   * @example "Northside Recovery Service" */
  @Line(200)
  name!: string;

  /** The IANA time zone of its dates, where a team has none of its own.
   * @example Europe/London */
  @TimeZoneName()
  timezone!: string;

  /** The language and country its words are written for.
   * @example en-GB */
  @IsLocale()
  locale!: string;

  /** ISO 3166-2, for public holidays.
   * @example GB-ENG */
  @Matches(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
  region!: string;

  /** A plan is reviewed at least this often.
   * @example 6 */
  @IsInt()
  @Min(1)
  @Max(24)
  reviewEveryMonths!: number;

  /** A new plan is first reviewed within this many days.
   * @example 28 */
  @IsInt()
  @Min(1)
  @Max(365)
  firstReviewWithinDays!: number;

  /** Where a review goes whose day is closed: to the working day before or after it, to the nearer one, or nowhere. What
   * is due within a time never goes to a later day.
   * @example previous */
  @IsIn(REVIEW_ROLLS)
  reviewRoll!: ReviewRoll;

  /** After an event such as a discharge, a plan is reviewed within this many days.
   * @example 7 */
  @IsInt()
  @Min(1)
  @Max(90)
  reviewAfterEventDays!: number;

  /** Letters and plans are written for readers of this age.
   * @example 11 */
  @IsInt()
  @Min(7)
  @Max(18)
  readingAgeTarget!: number;

  /** Counts below this are not shown, so that nobody is recognised in a figure.
   * @example 5 */
  @IsInt()
  @Min(1)
  @Max(50)
  smallNumberThreshold!: number;

  /** A session ends after this many minutes without a request.
   * @example 30 */
  @IsInt()
  @Min(5)
  @Max(240)
  sessionIdleMinutes!: number;

  /** A session ends after this many hours whatever happens.
   * @example 12 */
  @IsInt()
  @Min(1)
  @Max(24)
  sessionHours!: number;
}

/** What to change; what is left out stays as it is. */
export class ReviseOrganisationRequest extends PartialType(OrganisationSettingsRequest, {
  skipNullProperties: false,
}) {}
