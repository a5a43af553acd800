import { Injectable } from '@nestjs/common';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanContents } from '../../persistence/plan-contents';
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

  async execute(planId: string, kind: ItemKind, itemId: string): Promise<ItemDocument> {
    const { reach } = await this.access.toRead(planId, KINDS[kind].section);
    await this.contents.item(planId, itemId, kind);
    return this.documents.item(planId, itemId, cutTo(reach));
  }
}
