import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { updateVersioned } from '../../../../platform/database/versioned';
import { EpisodeRow } from '../../persistence/episode.row';
import { findEpisode, type EpisodeView } from '../../persistence/episode-view';
import { PersonAccess } from '../person-access';
import { findOpenEpisode } from './find-open-episode';
import { KeyWorkerInForce } from './key-worker-in-force';
import { LeadingEpisode } from './leading-episode';
import { SupportEnded } from './support-ended';

/** What an ending takes: how the person sees it, and their way back. */
export interface Closing {
  readonly closingView: string;
  readonly returnRoute: string;
}

/**
 * An episode that has just ended, and the day by which the plan is reviewed after it; null where there is no plan, and for
 * a key that may read neither people nor any section of one.
 */
export interface ClosedEpisode extends EpisodeView {
  readonly reviewOn: string | null;
}

/**
 * Ends a stretch of support, and has the plan reviewed within the organisation's time after it. The team sees the person
 * for thirty days more.
 * @throws 404, 403, 409 episode_closed, 409 needed_in_force, 412.
 */
@Injectable()
export class CloseEpisode {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly leading: LeadingEpisode,
    private readonly inForce: KeyWorkerInForce,
    private readonly ended: SupportEnded,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(personId: string, id: string, version: number, closing: Closing): Promise<ClosedEpisode> {
    const { sections } = await this.access.toWrite(personId);
    const { kind, scopes } = currentPrincipal();
    const told = kind !== 'client' || sections.size > 0 || scopes.includes('people:read');
    await this.inForce.during(personId, () => this.close(personId, id, version, closing));
    const reviewOn = await this.ended.follow(personId);
    const episode = await findEpisode(this.units, personId, id);
    return { ...episode, reviewOn: told ? reviewOn : null };
  }

  private async close(
    personId: string,
    id: string,
    version: number,
    { closingView, returnRoute }: Closing,
  ): Promise<void> {
    const row = await findOpenEpisode(this.units, personId, id);
    const { partyId } = currentPrincipal();
    const patch = { closedAt: new Date(), closingView, returnRoute, updatedBy: partyId };
    await updateVersioned<EpisodeRow>(this.units, EpisodeRow, row, version, patch);
    const subject = { subjectKind: 'episode', subjectId: id };
    const fields = ['closedAt', 'closingView', 'returnRoute'];
    await this.audit.record({ action: 'episode.closed', ...subject, personId, fields });
    await this.states.record({ ...subject, state: 'closed' });
    if (row.lead) await this.leading.passOn(personId);
  }
}
