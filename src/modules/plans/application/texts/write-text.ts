import { Injectable } from '@nestjs/common';
import { notFound, stale } from '../../../../shared/errors';
import { plainText, rewrite, type Passage } from '../../../../shared/attributed-text';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { hasNarrative, KINDS, type ItemKind } from '../../domain/item-kinds';
import { mayWrite, type Lane } from '../../domain/lanes';
import { checkLength, LIMITS } from '../../domain/limits';
import { voiceOf, warningsOn } from '../../domain/narrative';
import type { RiskWordingWarning } from '../../domain/risk-wording';
import { passagesOf, PlanContents } from '../../persistence/plan-contents';
import { PlanAccess, type OpenedPlan } from '../plan-access';
import { authorNow, writerIn } from '../writer';

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
    private readonly contents: PlanContents,
    private readonly audit: Audit,
  ) {}

  async read(place: Place): Promise<LaneText> {
    const { kind } = await this.contents.item(place);
    if (!hasNarrative(kind as ItemKind, place.field)) throw notFound();
    const { reach } = await this.access.toRead(place.planId, KINDS[kind as ItemKind].section);
    const closed = place.lane !== 'own' && reach.ownWordsOnly.has(KINDS[kind as ItemKind].section);
    if (closed || (place.lane === 'dictation' && reach.basis === 'consent')) throw notFound();
    const row = await this.contents.text(place.itemId, place.field, place.lane);
    return { passages: passagesOf(row), revision: row?.revision ?? 0, warnings: [] };
  }

  async execute(place: Place, revision: number, words: string, lang: string): Promise<LaneText> {
    const kind = (await this.contents.item(place)).kind as ItemKind;
    const opened = await this.access.toWrite(place.planId, KINDS[kind].section);
    const writer = writerIn(opened, KINDS[kind].section);
    mayWrite(place.lane, writer);
    return this.change(opened, kind, place, revision, (passages) =>
      rewrite(passages, words, { ...authorNow(lang), voice: voiceOf(place.lane, writer) }),
    );
  }

  /** Replaces the passages of a lane at the revision the caller read; counts, audits and warns. */
  async change(
    { plan, reach }: OpenedPlan,
    kind: ItemKind,
    place: Place,
    revision: number,
    edit: (passages: Passage[]) => Passage[],
  ): Promise<LaneText> {
    const { section } = KINDS[kind];
    this.access.requireWritable(reach, section);
    if (!hasNarrative(kind, place.field)) throw notFound();
    const row = await this.contents.text(place.itemId, place.field, place.lane);
    const before = passagesOf(row);
    if ((row?.revision ?? 0) !== revision) throw stale(textNow(before, row?.revision ?? 0));
    const passages = edit(before);
    // What was dictated or suggested joins words that are there: each within the limit, not yet both together.
    checkLength(plainText(passages), LIMITS.textCharacters, '/text');
    const { partyId } = currentPrincipal();
    if (!(await this.contents.writeText({ ...place, passages, draft: plan.draft }, revision, partyId))) {
      const now = await this.contents.text(place.itemId, place.field, place.lane);
      throw stale(textNow(passagesOf(now), now?.revision ?? 0));
    }
    const fact = {
      subjectKind: kind,
      subjectId: place.itemId,
      personId: plan.personId,
      planId: plan.id,
      section,
    };
    await this.audit.record({
      action: `${kind}.text_written`,
      ...fact,
      fields: [`${place.field}.${place.lane}`],
    });
    return { passages, revision: revision + 1, warnings: warningsOn([{ lane: place.lane, passages }]) };
  }
}

const textNow = (passages: Passage[], revision: number): Record<string, unknown> => ({
  text: plainText(passages),
  revision,
});
