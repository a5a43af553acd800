/** One thing wrong with what was sent. */
export class FieldErrorResponse {
  /** Where, as an RFC 6901 pointer into the body or query.
   * @example /importance */
  pointer!: string;

  /** A stable code to branch on.
   * @example too_long */
  code!: string;

  /** Words for a reader; may be reworded at any time.
   * @example "must be at most 200 characters" */
  message!: string;

  /** The number that the rule names, where it is one of so many or so much.
   * @example 200 */
  limit?: number;
}

/** RFC 9457 problem details: what every refusal and fault looks like. */
export class ProblemResponse {
  /** A URI for the kind of problem.
   * @example /problems/not_found */
  type!: string;

  /** The name of the HTTP status.
   * @example "Not Found" */
  title!: string;

  /** The HTTP status.
   * @example 404 */
  status!: number;

  /** A stable code to branch on.
   * @example not_found */
  code!: string;

  /** What happened and what to do, in words.
   * @example "There is nothing here that you can see." */
  detail!: string;

  /** Names this request in our logs.
   * @example 01a2b3c4-0000-7000-8000-000000000000 */
  requestId!: string;

  /** Each thing wrong, where the problem is with what was sent. */
  errors?: FieldErrorResponse[];
}
