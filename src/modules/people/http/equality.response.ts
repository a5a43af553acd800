/** What the person says of themselves; what is missing was never asked. */
export class EqualityResponse {
  /** Ethnicity.
   * @example "Arab, Syrian" */
  ethnicity?: string;

  /** Religion or belief.
   * @example prefer_not_to_say */
  religion?: string;

  /** Disability.
   * @example "Hearing loss" */
  disability?: string;

  /** Sex.
   * @example female */
  sex?: string;

  /** Gender identity.
   * @example Non-binary */
  genderIdentity?: string;

  /** Sexual orientation.
   * @example prefer_not_to_say */
  sexualOrientation?: string;

  /** Marriage, civil partnership or another way of living together.
   * @example Married */
  relationshipStatus?: string;

  /** Pregnancy or maternity.
   * @example "Expecting in June" */
  pregnancyOrMaternity?: string;
}
