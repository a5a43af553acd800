import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { acceptSuggestion } from '../../../../shared/attributed-text';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { findRow } from '../../../../platform/database/versioned';
import { hasNarrative, KINDS, type ItemKind } from '../../domain/item-kinds';
import { passagesOf, PlanContents } from '../../persistence/plan-contents';
import { SuggestionRow } from '../../persistence/suggestion.row';
import { PlanAccess } from '../plan-access';
import { LaneDocuments } from '../texts/lane-documents';
import { WriteText } from '../texts/write-text';

export type Decision = 'accepted' | 'left';

/** What was suggested for an entry is seen where the entry is. */
const ON_LIVE_ENTRY = `EXISTS (SELECT FROM plan_item i WHERE i.org_id = s.org_id AND i.id = s.item_id
  AND i.removed_at IS NULL AND i.section = ANY (:sections))`;

/** Staff never write in the person's words; they may suggest, and the person takes it up or leaves it. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly documents: LaneDocuments,
    private readonly texts: WriteText,
    private readonly audit: Audit,
  ) {}

  async make(
    planId: string,
    itemId: string,
    field: string,
    words: string,
    lang: string,
  ): Promise<SuggestionRow> {
    const { plan } = await this.access.toWrite(planId);
    const kind = (await this.contents.item({ planId, itemId })).kind as ItemKind;
    if (!hasNarrative(kind, field)) throw notFound();
    const { orgId, partyId } = currentPrincipal();
    const id = newId();
    const row = {
      orgId,
      id,
      planId,
      itemId,
      field,
      words,
      lang,
      status: 'waiting',
      createdBy: partyId,
      updatedBy: partyId,
    };
    await this.units.manager.insert(SuggestionRow, row);
    const fact = { subjectKind: 'suggestion', subjectId: id, personId: plan.personId, planId };
    await this.audit.record({
      action: 'suggestion.made',
      ...fact,
      section: KINDS[kind].section,
      fields: [field],
    });
    return findRow(this.units, SuggestionRow, id);
  }

  /** What waits for the person, oldest first, of the sections in reach. */
  async waiting(planId: string): Promise<SuggestionRow[]> {
    const { reach } = await this.access.toRead(planId);
    if (reach.basis === 'consent') return [];
    return this.units.manager
      .createQueryBuilder(SuggestionRow, 's')
      .where('s.orgId = :orgId AND s.planId = :planId', { orgId: this.units.orgId, planId })
      .andWhere(`s.status = 'waiting' AND ${ON_LIVE_ENTRY}`, { sections: [...reach.sections] })
      .orderBy('s.createdAt')
      .addOrderBy('s.id')
      .limit(200)
      .getMany();
  }

  /** Accepted words become the person's, who keeps knowing whose idea they were. @throws 409 suggestion_decided. */
  async decide(planId: string, suggestionId: string, decision: Decision): Promise<SuggestionRow> {
    const opened = await this.access.toWrite(planId);
    const suggestion = await findRow(this.units, SuggestionRow, suggestionId);
    if (suggestion.planId !== planId) throw notFound();
    const { partyId, viaId } = currentPrincipal();
    const where = { orgId: suggestion.orgId, id: suggestionId, status: 'waiting' };
    const done = { status: decision, decidedAt: () => 'now()', decidedBy: partyId };
    const { affected } = await this.units.manager.update(SuggestionRow, where, done);
    if (affected !== 1) throw conflict('suggestion_decided', 'This suggestion has been answered already.');
    const { itemId, field } = suggestion;
    const kind = (await this.contents.item({ planId, itemId })).kind as ItemKind;
    if (decision === 'accepted') {
      await this.documents.hold(planId, KINDS[kind].section, ['own']);
      const own = await this.contents.text(itemId, field, 'own');
      const words = { text: suggestion.words, lang: suggestion.lang, suggestedBy: suggestion.createdBy };
      const person = { personId: partyId, viaId: viaId ?? undefined };
      await this.texts.change(opened, kind, { planId, itemId, field, lane: 'own' }, own?.revision ?? 0, () =>
        acceptSuggestion(passagesOf(own), words, person, new Date()),
      );
    }
    const fact = {
      subjectKind: 'suggestion',
      subjectId: suggestionId,
      personId: opened.plan.personId,
      planId,
    };
    await this.audit.record({ action: `suggestion.${decision}`, ...fact, section: KINDS[kind].section });
    return findRow(this.units, SuggestionRow, suggestionId);
  }
}
