import { Injectable } from '@nestjs/common';
import { sameJson } from '../../../../shared/canonical-json';
import { unprocessable } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { linksOf, linksTo, type Attributes } from '../../domain/item';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanContents } from '../../persistence/plan-contents';
import { StepOwners } from '../../persistence/step-owners';
import type { PlanHead } from '../plan-access';

/** What an entry points at is there: entries of the same plan, of the right kind, and whoever does a step. */
@Injectable()
export class ItemLinks {
  constructor(
    private readonly contents: PlanContents,
    private readonly owners: StepOwners,
    private readonly audit: Audit,
  ) {}

  /** `before`: the attributes until now. @throws 422 unknown_link, unknown_owner with a pointer to the first such id. */
  async check(
    plan: PlanHead,
    kind: ItemKind,
    attributes: Attributes,
    before: Attributes = {},
  ): Promise<void> {
    await this.checkOwner(plan, attributes, before);
    for (const link of linksOf(kind, attributes)) {
      const known = await this.contents.held(plan.id, link.kind, link.ids);
      const index = link.ids.findIndex((id) => !known.has(id));
      if (index === -1) continue;
      throw unprocessable('unknown_link', `There is no such ${link.kind} in this plan.`, [
        {
          pointer: `/${link.field}/${index}`,
          code: 'unknown_link',
          message: `Not a ${link.kind} of this plan.`,
        },
      ]);
    }
  }

  /** Takes an entry that goes out of the links of all that stay: nothing points at what is not there. */
  async unlink(plan: PlanHead, kind: ItemKind, itemId: string): Promise<void> {
    for (const link of linksTo(kind)) {
      const { field } = link;
      for (const subjectId of await this.contents.unlink(plan, link, itemId)) {
        const where = { personId: plan.personId, planId: plan.id, section: KINDS[link.kind].section };
        const subject = { subjectKind: link.kind, subjectId };
        await this.audit.record({ action: `${link.kind}.updated`, ...subject, ...where, fields: [field] });
      }
    }
  }

  /** An owner who stays is not asked about: they may have left since, and the step is still theirs. */
  private async checkOwner({ personId }: PlanHead, { owner }: Attributes, before: Attributes): Promise<void> {
    if (owner === undefined || sameJson(owner, before['owner'] ?? null)) return;
    const errors = await this.owners.faults(personId, [{ pointer: '/owner', owner }], 'refused');
    if (errors.length > 0)
      throw unprocessable(
        'unknown_owner',
        'A step is done by the person, their supporters or workers here.',
        errors,
      );
  }
}
