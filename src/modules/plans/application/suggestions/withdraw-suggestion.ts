import { Injectable } from '@nestjs/common';
import { conflict, notAllowed, notFound } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { findRow } from '../../../../platform/database/versioned';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { PlanContents } from '../../persistence/plan-contents';
import { SuggestionRow } from '../../persistence/suggestion.row';
import { PlanAccess } from '../plan-access';

/** Whoever made a suggestion takes it back while it waits. @throws 404, 403 not_your_suggestion, 409 suggestion_decided. */
@Injectable()
export class WithdrawSuggestion {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly audit: Audit,
  ) {}

  async execute(planId: string, suggestionId: string): Promise<SuggestionRow> {
    const { plan } = await this.access.toWrite(planId);
    const {
      orgId,
      itemId,
      planId: standsIn,
      createdBy,
    } = await findRow(this.units, SuggestionRow, suggestionId);
    if (standsIn !== planId) throw notFound();
    const { partyId } = currentPrincipal();
    if (createdBy !== partyId)
      throw notAllowed('not_your_suggestion', 'Someone else suggested this: it is theirs to take back.');
    const kind = (await this.contents.item({ planId, itemId })).kind as ItemKind;
    const where = { orgId, id: suggestionId, status: 'waiting' };
    const done = { status: 'withdrawn', decidedAt: () => 'now()', decidedBy: partyId };
    const { affected } = await this.units.manager.update(SuggestionRow, where, done);
    if (affected !== 1)
      throw conflict('suggestion_decided', 'This suggestion has been answered or taken back already.');
    const fact = { subjectKind: 'suggestion', subjectId: suggestionId, personId: plan.personId, planId };
    await this.audit.record({ action: 'suggestion.withdrawn', ...fact, section: KINDS[kind].section });
    return findRow(this.units, SuggestionRow, suggestionId);
  }
}
