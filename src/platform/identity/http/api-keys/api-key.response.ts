import { ApiProperty } from '@nestjs/swagger';
import { SCOPES } from '../../application/api-keys/scopes';
import type { ApiKeyView } from '../../application/api-keys/api-key-view';

/** An API key, without its secret. */
export class ApiKeyResponse {
  /** The key.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  id!: string;

  /** The third-party system it is for.
   * @example "Northside EHR" */
  name!: string;

  /** The party that stands for that system in the records.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  partyId!: string;

  /** The first characters of the random part of the secret, to tell two keys apart.
   * @example q7Rk2x */
  prefix!: string;

  /** What it may touch.
   * @example ["people:read", "goals:read"] */
  @ApiProperty({ enum: SCOPES, isArray: true })
  scopes!: string[];

  /** When it was made.
   * @example 2026-03-02T09:30:00.000Z */
  createdAt!: Date;

  /** The administrator who made it.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  createdBy!: string;

  /** When it ends.
   * @example 2026-09-30T00:00:00.000Z */
  expiresAt!: Date;

  /** The last day it was used, or null.
   * @example 2026-03-04 */
  lastUsedOn!: string | null;

  /** When it was revoked, or null.
   * @example null */
  revokedAt!: Date | null;

  static of(key: ApiKeyView): ApiKeyResponse {
    return fieldsOf(key);
  }
}

/** A key that has just been made. */
export class CreatedApiKeyResponse extends ApiKeyResponse {
  /** The secret, shown now and never again; null when the request is repeated. Send it as `Authorization: Bearer …`.
   * @example trk_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa */
  secret!: string | null;

  static from(key: ApiKeyView, secret: string): CreatedApiKeyResponse {
    return { ...fieldsOf(key), secret };
  }
}

type Fields = { [Name in keyof ApiKeyResponse]: ApiKeyResponse[Name] };

function fieldsOf(key: ApiKeyView): Fields {
  const { id, name, partyId, prefix, createdAt, createdBy, expiresAt, lastUsedOn, revokedAt } = key;
  const scopes = [...key.scopes];
  return { id, name, partyId, prefix, scopes, createdAt, createdBy, expiresAt, lastUsedOn, revokedAt };
}
