import { sha256Hex } from '../../../shared/canonical-json';

/** Bytes beside the hash that people agreed to. */
export interface StoredBytes {
  readonly id: string;
  readonly bytes: Buffer;
  readonly hash: string;
}

/**
 * The bytes, once they are shown to be those that were hashed: what was changed below us is never passed on as what
 * people agreed to. @throws an error of ours, which is logged and answered with 500.
 */
export function verifiedBytes({ id, bytes, hash }: StoredBytes): Buffer {
  if (sha256Hex(bytes) === hash) return bytes;
  throw new Error(`The stored bytes of ${id} are not those of their hash.`);
}
