import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { Units } from '../../../../platform/database/units';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanAccess } from '../plan-access';

export interface NewOrder {
  readonly planId: string;
  readonly kind: ItemKind;
  /** The goal whose steps are put in order. */
  readonly parentId?: string;
  readonly ids: readonly string[];
}

const PLACE = `
  UPDATE plan_item i SET position = o.place, draft = $4
  FROM unnest($3::uuid[]) WITH ORDINALITY AS o(id, place)
  WHERE i.org_id = $1 AND i.plan_id = $2 AND i.id = o.id AND i.position <> o.place`;

/** Puts the entries of a kind in the person's order. @throws 409 order_incomplete unless each is named exactly once. */
@Injectable()
export class ReorderItems {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly audit: Audit,
  ) {}

  async execute({ planId, kind, parentId, ids }: NewOrder): Promise<void> {
    const { section } = KINDS[kind];
    const { plan } = await this.access.toWrite(planId, section);
    const standing = await this.units.query<{ id: string }>(
      `SELECT id FROM plan_item WHERE org_id = $1 AND plan_id = $2 AND kind = $3 AND parent_id IS NOT DISTINCT FROM $4
         AND removed_at IS NULL ORDER BY id FOR UPDATE`,
      [this.units.orgId, planId, kind, parentId ?? null],
    );
    const named = new Set(ids);
    if (
      named.size !== ids.length ||
      named.size !== standing.length ||
      !standing.every(({ id }) => named.has(id))
    )
      throw conflict('order_incomplete', 'Name every entry that stands there now, each once.');
    await this.units.query(PLACE, [this.units.orgId, planId, ids, plan.draft]);
    const fact = { subjectKind: parentId ? 'goal' : 'plan', subjectId: parentId ?? planId, planId, section };
    await this.audit.record({ action: 'order.set', ...fact, personId: plan.personId, fields: [kind] });
  }
}
