import { Injectable } from '@nestjs/common';
import { stale } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanContents, type ItemAddress } from '../../persistence/plan-contents';
import { PlanItemRow } from '../../persistence/plan-item.row';
import { LaneDocuments } from '../texts/lane-documents';
import { PlanAccess } from '../plan-access';
import { ItemLinks } from './item-links';
import { OwnAdditions } from './own-additions';

/** Why an entry left the draft. Either way it stays in the database, and in every version agreed before. */
export type RemovalReason = 'removed' | 'wrong_person';

/** Takes an entry, and with a goal its steps, out of the draft. @throws 412 stale, 403 not_your_entry. */
@Injectable()
export class RemoveItem {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly links: ItemLinks,
    private readonly additions: OwnAdditions,
    private readonly lanes: LaneDocuments,
    private readonly audit: Audit,
  ) {}

  async execute(address: ItemAddress, version: number, reason: RemovalReason): Promise<void> {
    const { planId, itemId } = address;
    const { plan, reach } = await this.access.toWrite(planId, address.kind && KINDS[address.kind].section);
    const item = await this.contents.item(address);
    const kind = item.kind as ItemKind;
    const { section } = KINDS[kind];
    this.access.requireWritable(reach, section);
    await this.additions.check(item);
    const { partyId } = currentPrincipal();
    const removal = {
      removedAt: () => 'now()',
      removedBy: partyId,
      removedReason: reason,
      draft: plan.draft,
    };
    const where = { orgId: item.orgId, id: itemId, version };
    const { affected } = await this.units.manager.update(PlanItemRow, where, removal);
    if (affected !== 1) throw stale({ version: item.version });
    const steps = await this.units.query<{ id: string }>(
      `UPDATE plan_item SET removed_at = now(), removed_by = $3, removed_reason = $4, draft = $5, version = version + 1
       WHERE org_id = $1 AND parent_id = $2 AND removed_at IS NULL RETURNING id`,
      [item.orgId, itemId, partyId, reason, plan.draft],
    );
    const gone = [itemId, ...steps.map(({ id }) => id)];
    await this.lanes.clear(planId, section, gone, plan.draft);
    await this.links.unlink(plan, kind, itemId);
    const fact = { subjectKind: kind, subjectId: itemId, personId: plan.personId, planId, section };
    await this.audit.record({
      action: `${kind}.${reason === 'removed' ? 'removed' : 'entered_in_error'}`,
      ...fact,
    });
  }
}
