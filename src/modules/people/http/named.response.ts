/** Somebody or something by name. */
export class NamedResponse {
  /** Its id.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  id!: string;

  /** Its name.
   * @example "Ngozi Eze" */
  name!: string;
}
