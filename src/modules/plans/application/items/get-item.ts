import { Injectable } from '@nestjs/common';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanContents, type ItemAddress } from '../../persistence/plan-contents';
import { PlanDocuments, type ItemDocument } from '../../persistence/plan-document';
import { cutTo } from '../cut';
import { PlanAccess } from '../plan-access';

/** One entry with its words, cut to what the caller may see. */
@Injectable()
export class GetItem {
  constructor(
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly documents: PlanDocuments,
  ) {}

  async execute(address: ItemAddress & { kind: ItemKind }): Promise<ItemDocument> {
    const { planId, itemId, kind } = address;
    const { reach } = await this.access.toRead(planId, KINDS[kind].section);
    await this.contents.item(address);
    return this.documents.item(planId, itemId, cutTo(reach));
  }
}
