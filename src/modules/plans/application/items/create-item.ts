import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { withChanges, type Attributes } from '../../domain/item';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { checkRoomFor, mostOf } from '../../domain/limits';
import { firstTexts, warningsOn, type FirstText, type NewNarrative } from '../../domain/narrative';
import { PlanContents, type NewItem } from '../../persistence/plan-contents';
import type { Section } from '../../domain/sections';
import { PlanDocuments, type ItemDocument } from '../../persistence/plan-document';
import { cutTo } from '../cut';
import { PlanAccess } from '../plan-access';
import { ItemLinks } from './item-links';
import { LaneDocuments } from '../texts/lane-documents';
import { authorNow, writerIn } from '../writer';

export interface NewEntry {
  readonly planId: string;
  readonly kind: ItemKind;
  /** The goal a step belongs to. */
  readonly parentId?: string;
  readonly attributes: Attributes;
  readonly texts: Record<string, NewNarrative>;
  readonly lang: string;
}

/** More additions to one list than can be under way at once. */
const AT_ONCE = 30;

/** Adds an entry of any kind to the draft, at the end of its list, with its first words in the lanes given. */
@Injectable()
export class CreateItem {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly links: ItemLinks,
    private readonly documents: PlanDocuments,
    private readonly lanes: LaneDocuments,
    private readonly audit: Audit,
  ) {}

  async execute({ planId, kind, parentId, attributes, texts, lang }: NewEntry): Promise<ItemDocument> {
    const { section, requiredText } = KINDS[kind];
    const opened = await this.access.toWrite(planId, section);
    const { plan, reach } = opened;
    const { personId } = plan;
    const first = firstTexts(texts, requiredText, writerIn(opened, section), authorNow(lang));
    const checked = withChanges(kind, attributes, {});
    await this.links.check(plan, kind, checked);
    const next = await this.placeFor(planId, kind, parentId ?? null);
    const item = {
      id: newId(), planId, parentId: parentId ?? null, kind, section, attributes: checked, draft: plan.draft,
      createdBy: currentPrincipal().partyId,
    }; // prettier-ignore
    const alone = await this.insert(item, next, section, first);
    const fields = [...Object.keys(checked), ...first.map(({ field, lane }) => `${field}.${lane}`)];
    const fact = { subjectKind: kind, subjectId: item.id, personId, planId, section, fields };
    const [, , document] = await this.units.together(() =>
      Promise.all([
        this.contents.insertTexts(item, alone),
        this.audit.record({ action: `${kind}.created`, ...fact }),
        this.documents.item(planId, item.id, cutTo(reach)),
      ]),
    );
    return { ...document, warnings: warningsOn(first) };
  }

  /**
   * The entry itself, with its first words in the documents of their lanes where people have them open.
   * @returns the words of lanes without a document.
   */
  private async insert(
    item: NewItem,
    position: number,
    section: Section,
    first: readonly FirstText[],
  ): Promise<FirstText[]> {
    const { id: itemId, planId, draft } = item;
    const [, live] = await this.units.together(() =>
      Promise.all([
        this.contents.insertItem(item, position),
        this.lanes.hold(
          planId,
          section,
          first.map(({ lane }) => lane),
        ),
      ]),
    );
    for (const { field, lane, passages } of first.filter((text) => live.has(text.lane)))
      await this.lanes.write({ planId, section, itemId, field, lane }, draft, passages);
    return first.filter(({ lane }) => !live.has(lane));
  }

  /**
   * The place after the last. Two additions that count at once would both find the last place free: steps therefore
   * queue at their goal, which also cannot go meanwhile, and all others where the room runs short.
   */
  private async placeFor(planId: string, kind: ItemKind, parentId: string | null): Promise<number> {
    if (parentId !== null) {
      await this.contents.lockItem(parentId);
      await this.contents.item({ planId, itemId: parentId, kind: KINDS[kind].childOf ?? undefined });
    }
    let standing = await this.contents.siblings(planId, kind, parentId);
    if (parentId === null && mostOf(kind) - standing.count < AT_ONCE) {
      await this.contents.lockList(planId, kind);
      standing = await this.contents.siblings(planId, kind, parentId);
    }
    checkRoomFor(kind, standing.count);
    return standing.next;
  }
}
