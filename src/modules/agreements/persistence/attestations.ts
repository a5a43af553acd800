import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Attested, Capacity, Stance } from '../domain/attestation-rules';
import type { Evidence, Method } from '../domain/evidence';

/** The evidence of a stance as it is kept: that of its method, and how much of the plan the attester could see. */
export type StoredEvidence = Omit<Evidence, 'linkPartyId' | 'witness'> & {
  witness?: { name?: string; role?: string };
  /** The session it was given in. */
  sessionId?: string;
  /** The sections that were open to a supporter who could not see the whole. */
  sectionsSeen?: string[];
};

/** One party's stance on one proposal. */
export interface Attestation {
  readonly id: string;
  readonly proposalId: string;
  readonly planId: string;
  /** Whose plan it is. */
  readonly personId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly capacity: Capacity;
  readonly stance: Stance;
  readonly words: string | null;
  readonly method: Method;
  readonly evidence: StoredEvidence;
  readonly hash: string;
  readonly attachmentId: string | null;
  readonly recordedBy: string;
  readonly viaId: string | null;
  readonly at: Date;
}

const SELECT = `SELECT a.id, a.proposal_id AS "proposalId", a.plan_id AS "planId", l.person_id AS "personId", a.party_id AS "partyId", p.name AS "partyName",
      a.capacity, a.stance, a.words, a.method, a.evidence, a.hash, a.attachment_id AS "attachmentId",
      a.recorded_by AS "recordedBy", a.via_id AS "viaId", a.at
    FROM attestation a JOIN party p ON p.org_id = a.org_id AND p.id = a.party_id
    JOIN plan l ON l.org_id = a.org_id AND l.id = a.plan_id WHERE a.org_id = $1`;
const ONE: Statement = { name: 'attestation.one', text: `${SELECT} AND a.id = $2` };
const OF_PROPOSALS: Statement = {
  name: 'attestation.of_proposals',
  text: `${SELECT} AND a.proposal_id = ANY ($2::uuid[]) ORDER BY a.at, a.id`,
};

const INSERT: Statement = {
  name: 'attestation.insert',
  text: `INSERT INTO attestation (org_id, id, proposal_id, plan_id, party_id, capacity, stance, words, method, evidence,
      hash, attachment_id, recorded_by, via_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING at`,
};

/** Attestations as rows: they are added, and never change. */
@Injectable()
export class Attestations {
  constructor(private readonly units: Units) {}

  /** One of them. @throws when there is none: only jobs look for one by its id alone. */
  async one(id: string): Promise<Attestation> {
    const [found] = await this.units.query<Attestation & Record<string, unknown>>(ONE, [
      this.units.orgId,
      id,
    ]);
    if (!found) throw new Error(`There is no attestation ${id}.`);
    return found;
  }

  /** Oldest first. */
  of(...proposalIds: string[]): Promise<Attestation[]> {
    if (proposalIds.length === 0) return Promise.resolve([]);
    return this.units.query<Attestation & Record<string, unknown>>(OF_PROPOSALS, [
      this.units.orgId,
      proposalIds,
    ]);
  }

  async insert(attestation: Omit<Attestation, 'at'>): Promise<Attestation> {
    const { id, proposalId, planId, partyId, capacity, stance, words, method, evidence, hash } = attestation;
    const { attachmentId, recordedBy, viaId } = attestation;
    const [row] = await this.units.query<{ at: Date }>(INSERT, [
      this.units.orgId, id, proposalId, planId, partyId, capacity, stance, words, method, JSON.stringify(evidence), hash,
      attachmentId, recordedBy, viaId,
    ]); // prettier-ignore
    if (!row) throw new Error('An attestation was not stored.');
    return { ...attestation, at: row.at };
  }
}

/** An attestation as the rule of agreement looks at it. */
export function attested({ partyId, capacity, stance, evidence }: Attestation): Attested {
  return { partyId, capacity, stance, authorityAttachmentId: evidence.authorityAttachmentId };
}
