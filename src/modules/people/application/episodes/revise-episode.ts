import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { given } from '../../../../shared/given';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { updateVersioned } from '../../../../platform/database/versioned';
import { EpisodeRow } from '../../persistence/episode.row';
import { findEpisode, type EpisodeView } from '../../persistence/episode-view';
import { PersonAccess } from '../person-access';
import { KeyWorkerInForce } from './key-worker-in-force';
import { LeadingEpisode } from './leading-episode';
import { findOpenEpisode } from './find-open-episode';
import { TeamWorkers } from './team-workers';

export interface EpisodeChanges {
  readonly lead?: boolean | null;
  readonly keyWorkerId?: string | null;
  readonly legalStatus?: string | null;
}

/**
 * Changes who leads, the key worker or the legal ground of an open episode.
 * @throws 404, 403, 409 episode_closed, 409 lead_needed, 409 needed_in_force, 412 stale,
 * 422 key_worker_not_in_team.
 */
@Injectable()
export class ReviseEpisode {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly teams: TeamWorkers,
    private readonly leading: LeadingEpisode,
    private readonly inForce: KeyWorkerInForce,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(personId: string, id: string, version: number, asked: EpisodeChanges): Promise<EpisodeView> {
    await this.access.toWrite(personId);
    await this.inForce.during(personId, () => this.change(personId, id, version, asked));
    return findEpisode(this.units, personId, id);
  }

  private async change(personId: string, id: string, version: number, asked: EpisodeChanges): Promise<void> {
    const row = await findOpenEpisode(this.units, personId, id);
    const { lead, ...others } = given(asked);
    const changes = { ...others, ...(lead === undefined || lead === null ? {} : { lead }) };
    if (changes.lead === false && row.lead)
      throw conflict('lead_needed', 'One episode leads: let another one lead instead.');
    if (changes.keyWorkerId)
      await this.teams.requireKeyWorker(changes.keyWorkerId, row.teamId, '/keyWorkerId');
    if (changes.lead) await this.leading.makeWayFor(personId, id);
    const patch = { ...changes, updatedBy: currentPrincipal().partyId };
    await updateVersioned<EpisodeRow>(this.units, EpisodeRow, row, version, patch);
    await this.record(personId, row, changes);
  }

  private async record(
    personId: string,
    was: EpisodeRow,
    changes: { lead?: boolean; keyWorkerId?: string | null },
  ): Promise<void> {
    const subject = { subjectKind: 'episode', subjectId: was.id };
    await this.audit.record({
      action: 'episode.updated',
      ...subject,
      personId,
      fields: Object.keys(changes),
    });
    if (changes.lead && !was.lead) await this.states.record({ ...subject, state: 'leading' });
    const { keyWorkerId } = changes;
    if (keyWorkerId === undefined || keyWorkerId === was.keyWorkerId) return;
    if (keyWorkerId === null) await this.states.record({ ...subject, state: 'no_key_worker' });
    else await this.states.record({ ...subject, state: 'key_worker', detail: keyWorkerId });
  }
}
