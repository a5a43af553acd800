import { Injectable } from '@nestjs/common';
import { stale } from '../../../../shared/errors';
import { sameJson } from '../../../../shared/canonical-json';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { withChanges, type Attributes } from '../../domain/item';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { attributesOf, PlanContents, type ItemAddress } from '../../persistence/plan-contents';
import { PlanDocuments, type ItemDocument } from '../../persistence/plan-document';
import type { PlanItemRow } from '../../persistence/plan-item.row';
import { cutTo } from '../cut';
import { ItemLinks } from './item-links';
import { OwnAdditions } from './own-additions';
import { PlanAccess } from '../plan-access';

/** Changes the structured side of an entry: never its words, which have their own revision. @throws 412 stale, 403 not_your_entry. */
@Injectable()
export class ReviseItem {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly links: ItemLinks,
    private readonly additions: OwnAdditions,
    private readonly documents: PlanDocuments,
    private readonly audit: Audit,
  ) {}

  async execute(
    address: ItemAddress & { kind: ItemKind },
    version: number,
    changes: Attributes,
  ): Promise<ItemDocument> {
    const { planId, itemId, kind } = address;
    const { section } = KINDS[kind];
    const { plan, reach } = await this.access.toWrite(planId, section);
    const item = await this.contents.item(address);
    await this.additions.check(item);
    if (item.version !== version) throw stale(differing(item, changes));
    const before = attributesOf(item);
    const attributes = withChanges(kind, before, changes);
    await this.links.check(plan, kind, changes, before);
    const revised = { attributes, draft: plan.draft, updatedBy: currentPrincipal().partyId };
    if (!(await this.contents.reviseItem(itemId, version, revised)))
      throw stale(differing(await this.contents.item(address), changes));
    const fact = { subjectKind: kind, subjectId: itemId, personId: plan.personId, planId, section };
    const [document] = await this.units.together(() =>
      Promise.all([
        this.documents.item(planId, itemId, cutTo(reach)),
        this.audit.record({ action: `${kind}.updated`, ...fact, fields: Object.keys(changes) }),
      ]),
    );
    return document;
  }
}

/** What is otherwise now than the caller wants it: enough to merge and try again. */
function differing(item: PlanItemRow, changes: Attributes): Attributes {
  const now = attributesOf(item);
  const names = Object.keys(changes).filter((name) => !sameJson(now[name] ?? null, changes[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, now[name] ?? null]));
}
