import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { currentContext, currentPrincipal } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';
import { Bus } from '../notify/bus';
import { PLAN_CHANGED, planChanged } from '../notify/plan-changed';

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
  constructor(
    private readonly units: Units,
    private readonly bus: Bus,
  ) {}

  async record(fact: AuditFact): Promise<void> {
    const { requestId } = currentContext();
    const { orgId, partyId, viaId, actingId } = currentPrincipal();
    const { action, subjectKind, subjectId, personId, planId, section, fields = [] } = fact;
    await this.units.query(INSERT, [
      orgId, newId(), partyId, viaId, actingId, requestId, action, subjectKind, subjectId,
      personId ?? null, planId ?? null, section ?? null, fields,
    ]); // prettier-ignore
    this.tell(fact);
  }

  /** Whoever has that section of the plan open hears of it; words they see come anyway. */
  private tell({ action, planId, section, subjectId }: AuditFact): void {
    if (planId === undefined || section === undefined || action.endsWith('.text_written')) return;
    const { orgId } = currentPrincipal();
    const body = planChanged({ orgId, planId, section, subjectId });
    this.units.current.onCommit(() => this.bus.publish(PLAN_CHANGED, body));
  }
}
