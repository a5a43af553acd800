import { Injectable } from '@nestjs/common';
import { sameJson } from '../../../../shared/canonical-json';
import { unprocessable } from '../../../../shared/errors';
import { linksOf, type Attributes } from '../../domain/item';
import type { ItemKind } from '../../domain/item-kinds';
import { PlanContents } from '../../persistence/plan-contents';
import { StepOwners } from '../../persistence/step-owners';
import type { PlanHead } from '../plan-access';

/** Checks that what an entry points at is there: entries of the same plan, of the right kind, and whoever does a step. */
@Injectable()
export class ItemLinks {
  constructor(
    private readonly contents: PlanContents,
    private readonly owners: StepOwners,
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
      const known = await this.contents.existing(plan.id, link.kind, link.ids);
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
