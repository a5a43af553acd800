import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { nextProposalState, type ProposalState } from '../domain/proposal-states';
import type { StoredBytes } from './stored-bytes';

/** A proposal without its bytes. */
export interface ProposalHead {
  readonly id: string;
  readonly planId: string;
  readonly status: ProposalState;
  /** The draft it froze. */
  readonly draft: number;
  readonly schemaVersion: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closingReason: string | null;
}

/** A proposal with its bytes. */
export type StoredProposal = ProposalHead & StoredBytes;

/** What is stored when somebody proposes. */
export type NewProposal = Omit<StoredProposal, 'status' | 'closedAt' | 'closedBy' | 'closingReason'>;

/** For reading; or to keep it open while a stance is recorded; or to close it. */
type Lock = '' | 'FOR SHARE' | 'FOR UPDATE';

const HEAD = `id, plan_id AS "planId", status, draft, schema_version AS "schemaVersion", hash,
  previous_hash AS "previousHash", created_by AS "proposedBy", created_at AS "proposedAt", closed_at AS "closedAt",
  closed_by AS "closedBy", closing_reason AS "closingReason"`;
const ONE = `FROM proposal WHERE org_id = $1 AND plan_id = $2 AND id = $3`;
const WITH_BYTES: Statement = { name: 'proposal.document', text: `SELECT ${HEAD}, bytes ${ONE}` };
const TO_DECIDE: Statement = { name: 'proposal.decide', text: `SELECT ${HEAD}, bytes ${ONE} FOR UPDATE` };
const LOCKED: Record<Lock, Statement> = {
  '': { name: 'proposal.head', text: `SELECT ${HEAD} ${ONE}` },
  'FOR SHARE': { name: 'proposal.head.share', text: `SELECT ${HEAD} ${ONE} FOR SHARE` },
  'FOR UPDATE': { name: 'proposal.head.update', text: `SELECT ${HEAD} ${ONE} FOR UPDATE` },
};
const PAGE: Statement = {
  name: 'proposal.page',
  text: `SELECT ${HEAD} FROM proposal
    WHERE org_id = $1 AND plan_id = $2 AND ($3::uuid IS NULL OR id < $3) AND ($4::uuid IS NULL OR id = $4)
    ORDER BY id DESC LIMIT $5`,
};
const OPEN: Statement = {
  name: 'proposal.open',
  text: `SELECT id FROM proposal WHERE org_id = $1 AND plan_id = $2 AND status = 'open'`,
};
const INSERT: Statement = {
  name: 'proposal.insert',
  text: `INSERT INTO proposal (org_id, id, plan_id, draft, status, schema_version, bytes, hash, previous_hash, created_by,
      created_at, updated_by, updated_at) VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, $9, $10)`,
};
const CLOSE: Statement = {
  name: 'proposal.close',
  text: `UPDATE proposal SET status = $3, closed_at = now(), closed_by = $4, closing_reason = $5, version = version + 1,
      updated_at = now(), updated_by = $4 WHERE org_id = $1 AND id = $2`,
};

/** Proposals as rows. */
@Injectable()
export class Proposals {
  constructor(private readonly units: Units) {}

  /** @throws 404 unless the plan has it. */
  async head(planId: string, id: string, lock: Lock = ''): Promise<ProposalHead> {
    const [head] = await this.units.query<ProposalHead & Record<string, unknown>>(LOCKED[lock], [
      this.units.orgId, planId, id,
    ]); // prettier-ignore
    if (!head) throw notFound();
    return head;
  }

  /** @throws 404 unless the plan has it. */
  document(planId: string, id: string): Promise<StoredProposal> {
    return this.stored(WITH_BYTES, planId, id);
  }

  /** The same, held until it is decided. @throws 404 */
  toDecide(planId: string, id: string): Promise<StoredProposal> {
    return this.stored(TO_DECIDE, planId, id);
  }

  private async stored(statement: Statement, planId: string, id: string): Promise<StoredProposal> {
    const values = [this.units.orgId, planId, id];
    const [found] = await this.units.query<StoredProposal & Record<string, unknown>>(statement, values);
    if (!found) throw notFound();
    return found;
  }

  /** Latest first, one more than asked for. `only` where a session may see no other. */
  page(planId: string, before: string | null, only: string | null, limit: number): Promise<ProposalHead[]> {
    const values = [this.units.orgId, planId, before, only, limit + 1];
    return this.units.query<ProposalHead & Record<string, unknown>>(PAGE, values);
  }

  async isOneOpen(planId: string): Promise<boolean> {
    return (await this.units.query(OPEN, [this.units.orgId, planId])).length > 0;
  }

  async insert(proposal: NewProposal): Promise<void> {
    const { id, planId, draft, schemaVersion, bytes, hash, previousHash, proposedBy, proposedAt } = proposal;
    await this.units.query(INSERT, [
      this.units.orgId, id, planId, draft, schemaVersion, bytes, hash, previousHash, proposedBy, proposedAt,
    ]); // prettier-ignore
  }

  /** Closes one that was read with FOR UPDATE. @throws 409 proposal_closed. */
  async close(
    { id, status }: ProposalHead,
    to: Exclude<ProposalState, 'open'>,
    reason: string | null,
  ): Promise<void> {
    const values = [this.units.orgId, id, nextProposalState(status, to), currentPrincipal().partyId, reason];
    await this.units.query(CLOSE, values);
  }
}
