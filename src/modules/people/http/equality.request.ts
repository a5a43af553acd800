import { IsOptional } from 'class-validator';
import { Line } from '../../../platform/http/validation/text.decorators';

/** What the person says of themselves: own words, or `prefer_not_to_say`; null or left out where nobody asked. */
export class EqualityRequest {
  /** Ethnicity.
   * @example "Arab, Syrian" */
  @IsOptional()
  @Line(200)
  ethnicity?: string | null;

  /** Religion or belief.
   * @example prefer_not_to_say */
  @IsOptional()
  @Line(200)
  religion?: string | null;

  /** Disability.
   * @example "Hearing loss" */
  @IsOptional()
  @Line(200)
  disability?: string | null;

  /** Sex.
   * @example female */
  @IsOptional()
  @Line(200)
  sex?: string | null;

  /** Gender identity.
   * @example Non-binary */
  @IsOptional()
  @Line(200)
  genderIdentity?: string | null;

  /** Sexual orientation.
   * @example prefer_not_to_say */
  @IsOptional()
  @Line(200)
  sexualOrientation?: string | null;

  /** Marriage, civil partnership or another way of living together.
   * @example Married */
  @IsOptional()
  @Line(200)
  relationshipStatus?: string | null;

  /** Pregnancy or maternity.
   * @example "Expecting in June" */
  @IsOptional()
  @Line(200)
  pregnancyOrMaternity?: string | null;
}
