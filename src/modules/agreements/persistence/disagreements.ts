import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { DisagreementRow } from './disagreement.row';

const PAGE: Statement = {
  name: 'disagreement.page',
  text: `SELECT org_id AS "orgId", id, plan_id AS "planId", proposal_id AS "proposalId", about, position, status,
      raised_by AS "raisedBy", response, responded_by AS "respondedBy", responded_at AS "respondedAt", settlement,
      settled_by AS "settledBy", settled_at AS "settledAt", version, created_at AS "createdAt", created_by AS "createdBy",
      updated_at AS "updatedAt", updated_by AS "updatedBy"
    FROM disagreement
    WHERE org_id = $1 AND plan_id = $2 AND ($3::uuid IS NULL OR id < $3) AND ($4::uuid IS NULL OR raised_by = $4)
    ORDER BY id DESC LIMIT $5`,
};
const LOCK: Statement = {
  name: 'disagreement.lock',
  text: `SELECT 1 FROM disagreement WHERE org_id = $1 AND plan_id = $2 AND id = $3 FOR UPDATE`,
};

/** Disagreements as rows. */
@Injectable()
export class Disagreements {
  constructor(private readonly units: Units) {}

  async insert(row: DisagreementRow): Promise<void> {
    await this.units.manager.insert(DisagreementRow, row);
  }

  /** For answering: held until the unit ends. @throws 404 unless the plan has it. */
  async locked(planId: string, id: string): Promise<DisagreementRow> {
    const found = await this.units.query(LOCK, [this.units.orgId, planId, id]);
    if (found.length === 0) throw notFound();
    return findRow(this.units, DisagreementRow, id);
  }

  /** Latest first, one more than asked for; of one party where named. */
  page(
    planId: string,
    before: string | null,
    raisedBy: string | null,
    limit: number,
  ): Promise<DisagreementRow[]> {
    const values = [this.units.orgId, planId, before, raisedBy, limit + 1];
    return this.units.query<DisagreementRow & Record<string, unknown>>(PAGE, values);
  }

  change(current: DisagreementRow, patch: Partial<DisagreementRow>): Promise<DisagreementRow> {
    return updateVersioned(this.units, DisagreementRow, current, current.version, patch);
  }
}
