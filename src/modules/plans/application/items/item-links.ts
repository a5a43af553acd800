import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { linksOf, type Attributes } from '../../domain/item';
import type { ItemKind } from '../../domain/item-kinds';
import { PlanContents } from '../../persistence/plan-contents';

/** Checks that what an entry points at is there, in the same plan and of the right kind. */
@Injectable()
export class ItemLinks {
  constructor(private readonly contents: PlanContents) {}

  /** @throws 422 unknown_link with a pointer to the first id that leads nowhere. */
  async check(planId: string, kind: ItemKind, attributes: Attributes): Promise<void> {
    for (const link of linksOf(kind, attributes)) {
      const known = await this.contents.existing(planId, link.kind, link.ids);
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
}
