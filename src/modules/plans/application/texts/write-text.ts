import { Injectable } from '@nestjs/common';
import { notFound, stale } from '../../../../shared/errors';
import { plainText, rewrite, type Passage } from '../../../../shared/attributed-text';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { hasNarrative, KINDS, type ItemKind } from '../../domain/item-kinds';
import type { Lane } from '../../domain/lanes';
import { checkLength, LIMITS } from '../../domain/limits';
import { voiceOf, warningsOn } from '../../domain/narrative';
import type { RiskWordingWarning } from '../../domain/risk-wording';
import { passagesOf, PlanContents } from '../../persistence/plan-contents';
import { PlanAccess, type OpenedPlan } from '../plan-access';
import { authorNow } from '../writer';
import { LaneAccess } from './lane-access';
import { LaneDocuments } from './lane-documents';

/** Where words stand: one lane of one field of one entry. */
export interface Place {
  readonly planId: string;
  readonly itemId: string;
  readonly field: string;
  readonly lane: Lane;
}

/** A lane as it reads now. Revision 0: nobody has written there yet. */
export interface LaneText {
  readonly passages: Passage[];
  readonly revision: number;
  readonly warnings: RiskWordingWarning[];
}

/** Writes a lane: words that stay keep whose they are, words that are new become the caller's. @throws 412 stale. */
@Injectable()
export class WriteText {
  constructor(
    private readonly access: PlanAccess,
    private readonly lanes: LaneAccess,
    private readonly documents: LaneDocuments,
    private readonly contents: PlanContents,
    private readonly audit: Audit,
  ) {}

  async read(place: Place): Promise<LaneText> {
    const { kind } = await this.contents.item(place);
    if (!hasNarrative(kind as ItemKind, place.field)) throw notFound();
    await this.lanes.toRead(place.planId, KINDS[kind as ItemKind].section, place.lane);
    const row = await this.contents.text(place.itemId, place.field, place.lane);
    return { passages: passagesOf(row), revision: row?.revision ?? 0, warnings: [] };
  }

  async execute(place: Place, revision: number, words: string, lang: string): Promise<LaneText> {
    const kind = (await this.contents.item(place)).kind as ItemKind;
    const { section } = KINDS[kind];
    const opened = await this.access.toWrite(place.planId, section);
    const writer = this.lanes.requireLane(opened, section, place.lane);
    return this.change(opened, kind, place, revision, (passages) =>
      rewrite(passages, words, { ...authorNow(lang), voice: voiceOf(place.lane, writer) }),
    );
  }

  /** Replaces the passages of a lane at the revision the caller read; counts, audits and warns. */
  async change(
    opened: OpenedPlan,
    kind: ItemKind,
    place: Place,
    revision: number,
    edit: (passages: Passage[]) => Passage[],
  ): Promise<LaneText> {
    const { section } = KINDS[kind];
    this.access.requireWritable(opened.reach, section);
    if (!hasNarrative(kind, place.field)) throw notFound();
    await this.documents.hold(place.planId, section, [place.lane]);
    const row = await this.contents.text(place.itemId, place.field, place.lane);
    const before = passagesOf(row);
    if ((row?.revision ?? 0) !== revision) throw stale(textNow(before, row?.revision ?? 0));
    return this.store(opened, kind, place, revision, edit(before));
  }

  /** Writes a lane as it is to read over the revision that it has now. */
  async store(
    { plan }: OpenedPlan,
    kind: ItemKind,
    place: Place,
    revision: number,
    passages: Passage[],
  ): Promise<LaneText> {
    const { section } = KINDS[kind];
    // What was dictated or suggested joins words that are there: each within the limit, not yet both together.
    checkLength(plainText(passages), LIMITS.textCharacters, '/text');
    const together = await this.documents.write({ ...place, section }, plan.draft, passages);
    const written = together ?? { passages, revision: revision + 1 };
    if (!together) await this.storeAlone(place, plan.draft, revision, passages);
    await this.audit.record({
      action: `${kind}.text_written`,
      ...{ subjectKind: kind, subjectId: place.itemId, personId: plan.personId, planId: plan.id, section },
      fields: [`${place.field}.${place.lane}`],
    });
    return { ...written, warnings: warningsOn([{ lane: place.lane, passages: written.passages }]) };
  }

  /** Where nobody writes together. @throws 412 when someone was faster. */
  private async storeAlone(
    place: Place,
    draft: number,
    revision: number,
    passages: Passage[],
  ): Promise<void> {
    const { partyId } = currentPrincipal();
    if (await this.contents.writeText({ ...place, passages, draft }, revision, partyId)) return;
    const now = await this.contents.text(place.itemId, place.field, place.lane);
    throw stale(textNow(passagesOf(now), now?.revision ?? 0));
  }
}

/** What a caller whose copy is out of date needs to merge. */
export function textNow(passages: Passage[], revision: number): Record<string, unknown> {
  return { text: plainText(passages), revision };
}
