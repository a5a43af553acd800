import { ApiProperty } from '@nestjs/swagger';
import { REVIEW_ROLLS } from '../domain/review-rolls';
import type { OrganisationRow } from '../persistence/organisation.row';

/** The organisation and its settings. */
export class OrganisationResponse {
  /** The organisation.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** The name people know it by.
   * @example "Northside Recovery Service" */
  name!: string;

  /** The IANA time zone of its dates.
   * @example Europe/London */
  timezone!: string;

  /** The language and country its words are written for.
   * @example en-GB */
  locale!: string;

  /** ISO 3166-2, for public holidays.
   * @example GB-ENG */
  region!: string;

  /** A plan is reviewed at least this often.
   * @example 6 */
  reviewEveryMonths!: number;

  /** A new plan is first reviewed within this many days.
   * @example 28 */
  firstReviewWithinDays!: number;

  /** Where a review goes whose day is closed: to the working day before or after it, to the nearer one, or nowhere.
   * @example previous */
  @ApiProperty({ enum: REVIEW_ROLLS })
  reviewRoll!: string;

  /** After an event such as a discharge, a plan is reviewed within this many days.
   * @example 7 */
  reviewAfterEventDays!: number;

  /** The reading age that words are written for.
   * @example 11 */
  readingAgeTarget!: number;

  /** Counts below this are not shown.
   * @example 5 */
  smallNumberThreshold!: number;

  /** A session ends after this many minutes without a request.
   * @example 30 */
  sessionIdleMinutes!: number;

  /** A session ends after this many hours whatever happens.
   * @example 12 */
  sessionHours!: number;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({
    orgId,
    createdAt: _created,
    updatedAt: _updated,
    ...row
  }: OrganisationRow): OrganisationResponse {
    return { id: orgId, ...row };
  }
}
