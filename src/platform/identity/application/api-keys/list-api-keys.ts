import { Injectable } from '@nestjs/common';
import { Units } from '../../../database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../http/conventions/page';
import type { ApiKeyView } from './api-key-view';

const LIST = `
  SELECT k.id, c.name, k.party_id AS "partyId", k.prefix, k.scopes, k.created_at AS "createdAt",
    k.created_by AS "createdBy", k.expires_at AS "expiresAt", k.last_used_on AS "lastUsedOn", k.revoked_at AS "revokedAt"
  FROM api_key k JOIN party c ON c.org_id = k.org_id AND c.id = k.party_id
  WHERE k.org_id = $1 AND ($2::uuid IS NULL OR k.id < $2) ORDER BY k.id DESC LIMIT $3`;

/** The organisation's API keys, also revoked and expired ones; the newest first. */
@Injectable()
export class ListApiKeys {
  constructor(private readonly units: Units) {}

  async execute({ limit, cursor }: PageQuery): Promise<Page<ApiKeyView>> {
    const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
    const rows = await this.units.query<ApiKeyView>(LIST, [this.units.orgId, before, limit + 1]);
    return toPage(rows, limit, ({ id }) => [id]);
  }
}
