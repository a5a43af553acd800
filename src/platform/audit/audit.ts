import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { currentContext, currentPrincipal } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';

/** What changed, by name and id only: never a word of what was written. */
export interface AuditFact {
  /** `<subject>.<past tense verb>`, for example `goal.updated`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId?: string;
  readonly planId?: string;
  readonly section?: string;
  /** The names of the fields that changed. */
  readonly fields?: readonly string[];
}

const INSERT: Statement = {
  name: 'audit.insert',
  text: `INSERT INTO audit_entry (org_id, id, party_id, via_id, acting_id, request_id, action, subject_kind, subject_id,
           person_id, plan_id, section, fields, tx_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, pg_current_xact_id()::text::bigint)`,
};

/** Records each write in the transaction that makes it: the audit trail, and the feed of changes that EHRs read. */
@Injectable()
export class Audit {
  constructor(private readonly units: Units) {}

  async record(fact: AuditFact): Promise<void> {
    const { requestId } = currentContext();
    const { orgId, partyId, viaId, actingId } = currentPrincipal();
    const { action, subjectKind, subjectId, personId, planId, section, fields = [] } = fact;
    await this.units.query(INSERT, [
      orgId, newId(), partyId, viaId, actingId, requestId, action, subjectKind, subjectId,
      personId ?? null, planId ?? null, section ?? null, fields,
    ]); // prettier-ignore
  }
}
