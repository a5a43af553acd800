import type { IssuedLink } from '../../application/links/issue-link';

/** An invitation on its way. What is in it only its reader sees. */
export class InvitationResponse {
  /** The invitation.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  id!: string;

  /** Who is invited.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  partyId!: string;

  /** When it was made.
   * @example 2026-03-02T09:30:00.000Z */
  createdAt!: Date;

  /** Until when it can be accepted.
   * @example 2026-03-16T09:30:00.000Z */
  expiresAt!: Date;

  static of({ id, partyId, createdAt, expiresAt }: IssuedLink): InvitationResponse {
    return { id, partyId, createdAt, expiresAt };
  }
}
