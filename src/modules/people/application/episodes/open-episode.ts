import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { violates } from '../../../../platform/database/violations';
import { EpisodeRow } from '../../persistence/episode.row';
import { findEpisode, type EpisodeView } from '../../persistence/episode-view';
import { lockPerson } from '../../persistence/person-lock';
import { PersonAccess } from '../person-access';
import { KeyWorkerInForce } from './key-worker-in-force';
import { LeadingEpisode } from './leading-episode';
import { TeamWorkers } from './team-workers';

export interface NewEpisode {
  readonly teamId: string;
  readonly referredOn: string;
  readonly keyWorkerId?: string | null;
  readonly legalStatus?: string | null;
  /** Left out: it leads when no other does. */
  readonly lead?: boolean | null;
}

/**
 * Opens a stretch of support by a team.
 * @throws 404, 403, 409 episode_open, 409 needed_in_force, 422 unknown_team, key_worker_not_in_team.
 */
@Injectable()
export class OpenEpisode {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly teams: TeamWorkers,
    private readonly leading: LeadingEpisode,
    private readonly inForce: KeyWorkerInForce,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(personId: string, episode: NewEpisode): Promise<EpisodeView> {
    await this.access.toWrite(personId);
    await this.teams.requireTeam(episode.teamId, '/teamId');
    return this.inForce.during(personId, () => this.open(personId, episode, ''));
  }

  /** The one that comes with a new record: by a team of the caller's. @throws 422 team_not_yours. */
  async first(personId: string, episode: NewEpisode): Promise<EpisodeView> {
    await this.teams.requireOwnTeam(episode.teamId, '/episode/teamId');
    return this.open(personId, episode, '/episode');
  }

  private async open(personId: string, episode: NewEpisode, at: string): Promise<EpisodeView> {
    const { teamId, referredOn, keyWorkerId = null, legalStatus = null } = episode;
    if (keyWorkerId !== null) await this.teams.requireKeyWorker(keyWorkerId, teamId, `${at}/keyWorkerId`);
    const id = newId();
    await lockPerson(this.units, personId);
    const lead = episode.lead ?? !(await this.leading.exists(personId));
    if (lead) await this.leading.makeWayFor(personId, id);
    const { partyId } = currentPrincipal();
    const row = {
      orgId: this.units.orgId, id, personId, teamId, lead, referredOn, keyWorkerId, legalStatus,
      createdBy: partyId, updatedBy: partyId,
    }; // prettier-ignore
    await this.units.manager.insert(EpisodeRow, row).catch(refuseSecond);
    await this.record(personId, id, { teamId, lead, keyWorkerId });
    return findEpisode(this.units, personId, id);
  }

  private async record(
    personId: string,
    subjectId: string,
    { teamId, lead, keyWorkerId }: { teamId: string; lead: boolean; keyWorkerId: string | null },
  ): Promise<void> {
    const subject = { subjectKind: 'episode', subjectId };
    const fields = ['teamId', 'referredOn', 'lead', 'keyWorkerId', 'legalStatus'];
    await this.audit.record({ action: 'episode.opened', ...subject, personId, fields });
    await this.states.record({ ...subject, state: 'open', detail: teamId });
    if (lead) await this.states.record({ ...subject, state: 'leading' });
    if (keyWorkerId !== null)
      await this.states.record({ ...subject, state: 'key_worker', detail: keyWorkerId });
  }
}

function refuseSecond(error: unknown): never {
  if (violates(error, 'uq_episode__open_in_team'))
    throw conflict('episode_open', 'That team supports the person already.');
  throw error;
}
