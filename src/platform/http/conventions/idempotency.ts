import { createHash } from 'node:crypto';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalText } from '../../../shared/canonical-json';
import { malformed, unprocessable } from '../../../shared/errors';
import { currentContext, currentPrincipal } from '../../context/request-context';
import { Units } from '../../database/units';
import { JsonText } from './json-text';
import { ENDPOINT, type EndpointOptions } from '../openapi/endpoint.decorator';

const KEY = /^[\x21-\x7e]{8,200}$/;

// A key lives 24 hours: an older one is taken over as if it had never been. Kept answers hold people's words, so each
// claim clears some of those whose day is over; rows that somebody else is at are left to them.
const CLAIM = `
  WITH over AS (
    DELETE FROM idempotency_entry e WHERE e.org_id = $1 AND (e.party_id, e.operation, e.key) IN (
      SELECT o.party_id, o.operation, o.key FROM idempotency_entry o
      WHERE o.org_id = $1 AND o.created_at < now() - interval '24 hours'
        AND (o.party_id, o.operation, o.key) <> ($2::uuid, $3, $4)
      ORDER BY o.created_at LIMIT 20 FOR UPDATE SKIP LOCKED))
  INSERT INTO idempotency_entry (org_id, party_id, operation, key, body_hash) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (org_id, party_id, operation, key)
    DO UPDATE SET body_hash = excluded.body_hash, body = NULL, created_at = now()
    WHERE idempotency_entry.created_at < now() - interval '24 hours'
  RETURNING 1 AS claimed`;
const FIND = `SELECT body_hash, body FROM idempotency_entry
  WHERE org_id = $1 AND party_id = $2 AND operation = $3 AND key = $4`;
const STORE = `UPDATE idempotency_entry SET body = $5 WHERE org_id = $1 AND party_id = $2 AND operation = $3 AND key = $4`;

/**
 * `Idempotency-Key` on a POST: the key is claimed, the work done and the answer kept in one transaction, so that a
 * replay, even a parallel one, has no second effect and is told what the first was told (less secrets shown once).
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly units: Units,
    private readonly reflector: Reflector,
  ) {}

  /** Without a key, or where a request may well be repeated, `work` runs as it is. */
  async around(execution: ExecutionContext, work: () => Promise<unknown>): Promise<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || !currentContext().unit) return work();
    const options = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, execution.getHandler());
    if (options?.idempotent === false) return work();
    if (typeof key !== 'string' || !KEY.test(key))
      throw malformed(
        'malformed_idempotency_key',
        'Idempotency-Key takes 8 to 200 visible ASCII characters.',
      );
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    return this.once(key, request, reply, work, options?.secrets ?? []);
  }

  private async once(
    key: string,
    { url, body, headers }: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
    secrets: readonly string[],
  ): Promise<unknown> {
    const { orgId, partyId, actingId } = currentPrincipal();
    const id = [orgId, partyId, currentContext().operation, key];
    const hash = createHash('sha256')
      // A third-party system's key is one party's, whichever clinician it acts for: what one of them was told is not
      // the other's to hear again.
      .update(JSON.stringify([url, actingId, headers['if-match'] ?? null]))
      .update(Buffer.isBuffer(body) ? body : canonicalText(body ?? null))
      .digest('hex');
    const [claimed] = await this.units.query(CLAIM, [...id, hash]);
    if (!claimed) {
      const [kept] = await this.units.query<{ body_hash: string; body: unknown }>(FIND, id);
      if (kept?.body_hash !== hash)
        throw unprocessable('idempotency_key_reused', 'This Idempotency-Key was used for another request.');
      void reply.header('idempotency-replayed', 'true');
      return JsonText.revive(kept.body ?? undefined);
    }
    const answer = await work();
    await this.units.query(STORE, [
      ...id,
      answer === undefined ? null : JSON.stringify(withoutSecrets(answer, secrets)),
    ]);
    return answer;
  }
}

function withoutSecrets(answer: unknown, secrets: readonly string[]): unknown {
  if (typeof answer !== 'object' || answer === null || secrets.length === 0) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, secrets.includes(name) ? null : value]),
  );
}
