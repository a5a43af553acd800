import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../../../shared/errors';
import { confirmDictation } from '../../../../shared/attributed-text';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import { passagesOf, PlanContents } from '../../persistence/plan-contents';
import { PlanAccess } from '../plan-access';
import { LaneDocuments } from './lane-documents';
import { WriteText, type LaneText, type Place } from './write-text';

/**
 * The person says yes to words that were read back to them: they move from the dictation lane into their own. The
 * revision is that of what was read back: dictation that changed since is not confirmed unheard.
 */
@Injectable()
export class ConfirmDictation {
  constructor(
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly documents: LaneDocuments,
    private readonly texts: WriteText,
  ) {}

  /** @returns the own lane. @throws 412 stale, 409 nothing_to_confirm. */
  async execute({ planId, itemId, field }: Omit<Place, 'lane'>, revision: number): Promise<LaneText> {
    const opened = await this.access.toWrite(planId);
    const { partyId, viaId } = currentPrincipal();
    if (partyId !== opened.plan.personId)
      throw notAllowed(
        'only_the_person_confirms',
        'Dictated words are confirmed by the person who spoke them.',
      );
    const kind = (await this.contents.item({ planId, itemId })).kind as ItemKind;
    await this.documents.hold(planId, KINDS[kind].section, ['dictation', 'own']);
    const dictation = passagesOf(await this.contents.text(itemId, field, 'dictation'));
    const own = await this.contents.text(itemId, field, 'own');
    const person = { personId: partyId, viaId: viaId ?? undefined };
    const confirmed = confirmDictation(passagesOf(own), dictation, person, new Date());
    await this.texts.change(opened, kind, { planId, itemId, field, lane: 'dictation' }, revision, () => []);
    return this.texts.change(
      opened,
      kind,
      { planId, itemId, field, lane: 'own' },
      own?.revision ?? 0,
      () => confirmed,
    );
  }
}
