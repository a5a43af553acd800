import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { newId } from '../../shared/ids';
import { currentContext, currentPrincipal } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';

const WINDOW_MS = 15 * 60 * 1000;

/** A look at a person's record, or at a list (no person): which sections, and what opened them to the caller. */
export interface Look {
  readonly personId: string | null;
  readonly sections: readonly string[];
  /** Why the caller may: own, team, circle, cover, consent, manager… Shown to the person. */
  readonly basis: string;
  readonly outcome?: 'seen' | 'denied';
}

const INSERT: Statement = {
  name: 'access.insert',
  text: `INSERT INTO access_entry (org_id, id, window_start, party_id, via_id, acting_id, person_id, sections, outcome,
           basis, operation, request_id) VALUES ($1, $2, to_timestamp($3), $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT DO NOTHING`,
};

/**
 * One row per party × person × set of sections × fifteen minutes. What this process has committed in the current
 * window is remembered, so that reading on costs no write; another process is answered by the unique index.
 */
@Injectable()
export class AccessLog {
  private readonly recent = new LRUCache<string, true>({ max: 50_000, ttl: WINDOW_MS });

  constructor(private readonly units: Units) {}

  async record({ personId, sections, basis, outcome = 'seen' }: Look): Promise<void> {
    const { requestId, operation } = currentContext();
    const { orgId, partyId, viaId, actingId } = currentPrincipal();
    const window = Math.floor(Date.now() / WINDOW_MS) * (WINDOW_MS / 1000);
    const set = [...sections].sort().join(',');
    const key = [orgId, partyId, actingId, personId, set, outcome, window].join('|');
    if (this.recent.has(key)) return;
    await this.units.query(INSERT, [
      orgId, newId(), window, partyId, viaId, actingId, personId, set, outcome, basis, operation, requestId,
    ]); // prettier-ignore
    this.units.current.onCommit(() => this.recent.set(key, true));
  }
}
