import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../../../shared/errors';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { linksTo } from '../../domain/item';
import type { ItemKind } from '../../domain/item-kinds';
import type { PlanItemRow } from '../../persistence/plan-item.row';

// $3 the entry, $4 the party, $5 the fields by which other entries point at such a one. With a goal go its steps. When it
// was frozen is asked of proposals and not of drafts: whoever puts entries in order moves them to the present draft.
const UNTOUCHED: Statement = {
  name: 'item.untouched_by_others',
  text: `WITH part AS MATERIALIZED (
      SELECT id, created_by, updated_by, created_at FROM plan_item
      WHERE org_id = $1 AND plan_id = $2 AND (id = $3 OR parent_id = $3) AND removed_at IS NULL)
    SELECT bool_and(p.created_by = $4 AND p.updated_by = $4
        AND NOT EXISTS (SELECT FROM proposal o WHERE o.org_id = $1 AND o.plan_id = $2 AND o.status <> 'withdrawn'
          AND o.created_at >= p.created_at)
        AND NOT EXISTS (SELECT FROM plan_text t CROSS JOIN jsonb_array_elements(t.passages) AS w (passage)
          WHERE t.org_id = $1 AND t.item_id = p.id AND (w.passage->>'authorId')::uuid <> $4)
        AND NOT EXISTS (SELECT FROM progress g WHERE g.org_id = $1 AND g.plan_id = $2 AND g.item_id = p.id
          AND g.party_id <> $4)
        AND NOT EXISTS (SELECT FROM suggestion s WHERE s.org_id = $1 AND s.plan_id = $2 AND s.item_id = p.id)
        AND NOT EXISTS (SELECT FROM plan_item l CROSS JOIN unnest($5::text[]) AS f (name)
          WHERE l.org_id = $1 AND l.plan_id = $2 AND l.removed_at IS NULL AND l.updated_by <> $4
            AND l.attributes->f.name ? p.id::text)) AS untouched
    FROM part p`,
};

/**
 * What a supporter may set right and take back: what they added themselves, for as long as nobody else wrote in it,
 * changed it, built on it or said how it goes, and it was not read back. From then on it is the person's and their team's.
 */
@Injectable()
export class OwnAdditions {
  constructor(private readonly units: Units) {}

  /** Asks it of supporters alone. @throws 403 not_your_entry. */
  async check({ id, planId, kind }: Pick<PlanItemRow, 'id' | 'planId' | 'kind'>): Promise<void> {
    const { kind: who, partyId } = currentPrincipal();
    if (who !== 'supporter') return;
    const fields = linksTo(kind as ItemKind).map(({ field }) => field);
    const values = [this.units.orgId, planId, id, partyId, fields];
    const [row] = await this.units.query<{ untouched: boolean | null }>(UNTOUCHED, values);
    if (row?.untouched !== true)
      throw notAllowed(
        'not_your_entry',
        'You change and take back what you added yourself, until it is read back or somebody else has taken it up.',
      );
  }
}
