import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { conflict, unprocessable } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { ApiKeyRow } from '../../persistence/api-key.row';
import { PartyRow } from '../../persistence/party.row';
import { issueSecret } from '../../secret';
import type { ApiKeyView } from './api-key-view';
import type { Scope } from './scopes';

/** The key to make. Keys of one name belong to one third-party system. */
export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

const LIVE_KEYS = 2;
const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;
/** Where the random part of a token begins: after `trk_`, the organisation and `_`. */
const RANDOM_PART = 37;

// Two keys of one system made at once would each see one: they queue.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('api_key:' || $1 || ':' || $2, 0))`;
const CLIENT = `SELECT id FROM party WHERE org_id = $1 AND kind = 'client' AND name = $2 AND ended_at IS NULL
  ORDER BY id LIMIT 1`;
const LIVE = `SELECT count(*)::integer AS keys FROM api_key
  WHERE org_id = $1 AND party_id = $2 AND revoked_at IS NULL AND expires_at > now()`;

/**
 * Makes a key for a third-party system, which it names. Two live keys at a time, so that a system can change over
 * from one to the next without a gap. @throws 409 two_keys_live, 422 expiry_out_of_range.
 */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  /** @returns the key and its secret, which is shown now and never again. */
  async execute({ name, scopes, expiresAt }: NewApiKey): Promise<{ key: ApiKeyView; secret: string }> {
    requireExpiry(expiresAt);
    const { orgId } = this.units;
    const partyId = await this.clientNamed(name);
    const { token, hash } = issueSecret('apiKey', orgId);
    const row = {
      orgId,
      id: newId(),
      partyId,
      prefix: token.slice(RANDOM_PART, RANDOM_PART + 6),
      secretHash: hash,
      scopes: [...new Set(scopes)].sort(),
      createdAt: new Date(),
      createdBy: currentPrincipal().partyId,
      expiresAt,
      lastUsedOn: null,
      revokedAt: null,
    };
    await this.units.manager.insert(ApiKeyRow, row);
    await this.audit.record({
      action: 'api_key.created',
      subjectKind: 'api_key',
      subjectId: row.id,
      fields: ['name', 'scopes', 'expiresAt'],
    });
    return { key: { ...row, name }, secret: token };
  }

  private async clientNamed(name: string): Promise<string> {
    const { orgId } = this.units;
    await this.units.query(LOCK, [orgId, name]);
    const [client] = await this.units.query<{ id: string }>(CLIENT, [orgId, name]);
    if (!client) {
      const id = newId();
      await this.units.manager.insert(PartyRow, { orgId, id, kind: 'client', name });
      return id;
    }
    const [live] = await this.units.query<{ keys: number }>(LIVE, [orgId, client.id]);
    if ((live?.keys ?? 0) >= LIVE_KEYS)
      throw conflict('two_keys_live', 'This system has two keys already: revoke one of them first.');
    return client.id;
  }
}

function requireExpiry(expiresAt: Date): void {
  const ahead = expiresAt.getTime() - Date.now();
  if (ahead > 0 && ahead <= LONGEST_MS) return;
  const message = 'A key ends within a year from now.';
  throw unprocessable('expiry_out_of_range', message, [
    { pointer: '/expiresAt', code: 'expiry_out_of_range', message },
  ]);
}
