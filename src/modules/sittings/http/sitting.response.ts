/** A sitting that has just begun. */
export class SittingResponse {
  /** The person's session on this device: send it as `Authorization: Bearer …` for what the person does. Shown now and
   * never again; null when the request is repeated, and where a cookie carries it.
   * @example trs_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa */
  token!: string | null;

  /** When it ends; sooner with the worker's own session.
   * @example 2026-03-02T10:30:00.000Z */
  expiresAt!: Date;

  /** The person who writes.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  personId!: string;

  /** The one plan it reaches.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  planId!: string;
}
