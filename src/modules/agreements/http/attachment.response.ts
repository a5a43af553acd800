import type { MediaType } from '../domain/media-types';
import type { AttachmentHead } from '../persistence/attachments';

/** A scan or picture, kept exactly as it was sent. */
export class AttachmentResponse {
  /** The attachment.
   * @example 01a2b3c4-0000-7000-8000-000000000011 */
  id!: string;

  /** Whose record it belongs to. */
  personId!: string;

  /** What it is.
   * @example application/pdf */
  mediaType!: MediaType;

  /** In bytes.
   * @example 48213 */
  size!: number;

  /** SHA-256 of its bytes.
   * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 */
  sha256!: string;

  /** Who sent it. */
  storedBy!: string;

  /** When.
   * @example 2026-03-02T10:15:00.000Z */
  storedAt!: Date;

  static of({ id, personId, mediaType, size, sha256, partyId, at }: AttachmentHead): AttachmentResponse {
    return { id, personId, mediaType, size, sha256, storedBy: partyId, storedAt: at };
  }
}
