import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { reachingParty } from '../../../../platform/context/principal';
import { Units } from '../../../../platform/database/units';
import { TeamWorkers } from '../episodes/team-workers';

export interface CaseloadHandover {
  readonly fromWorkerId: string;
  readonly toWorkerId: string;
  /** One team's people only; else those of every team of the caller's. */
  readonly teamId?: string | null;
  readonly reason: string;
}

export interface HandedOver {
  readonly episodeIds: readonly string[];
  /** Open episodes of the same worker in teams that are not the caller's, left as they are. */
  readonly leftInOtherTeams: number;
}

interface Handed extends Record<string, unknown> {
  readonly id: string;
  readonly person_id: string;
  readonly team_id: string;
  readonly mine: boolean;
}

const OPEN = `SELECT e.id, e.person_id, e.team_id, EXISTS (
    SELECT FROM membership m WHERE m.org_id = $1 AND m.worker_id = $4 AND m.ended_at IS NULL
      AND m.role IN ('practitioner', 'peer_worker') AND (m.team_id IS NULL OR m.team_id = e.team_id)) AS mine
  FROM episode e WHERE e.org_id = $1 AND e.key_worker_id = $2 AND e.closed_at IS NULL
    AND ($3::uuid IS NULL OR e.team_id = $3)
  ORDER BY e.id FOR UPDATE`;
const HAND = `UPDATE episode SET key_worker_id = $3, version = version + 1, updated_at = now(), updated_by = $4
  WHERE org_id = $1 AND id = ANY ($2::uuid[])`;

/**
 * All open episodes of one key worker go to another, in one transaction; each is audited with the reason.
 * @throws 422 unknown_worker, unknown_team, team_not_yours, same_worker, key_worker_not_in_team.
 */
@Injectable()
export class HandOverCaseload {
  constructor(
    private readonly units: Units,
    private readonly teams: TeamWorkers,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute({ fromWorkerId, toWorkerId, teamId = null, reason }: CaseloadHandover): Promise<HandedOver> {
    await this.teams.requireKnownWorker(fromWorkerId, '/fromWorkerId');
    await this.teams.requireWorker(toWorkerId, '/toWorkerId');
    if (fromWorkerId === toWorkerId) throw sameWorker();
    if (teamId !== null) await this.teams.requireOwnTeam(teamId, '/teamId');
    const { orgId } = this.units;
    const me = reachingParty(currentPrincipal());
    const open = await this.units.query<Handed>(OPEN, [orgId, fromWorkerId, teamId, me]);
    const handed = open.filter(({ mine }) => mine);
    for (const team of new Set(handed.map(({ team_id }) => team_id)))
      await this.teams.requireKeyWorker(toWorkerId, team, '/toWorkerId');
    const episodeIds = handed.map(({ id }) => id);
    await this.units.query(HAND, [orgId, episodeIds, toWorkerId, currentPrincipal().partyId]);
    for (const episode of handed) await this.record(episode, toWorkerId, reason);
    return { episodeIds, leftInOtherTeams: open.length - handed.length };
  }

  private async record({ id, person_id }: Handed, toWorkerId: string, reason: string): Promise<void> {
    const subject = { subjectKind: 'episode', subjectId: id };
    await this.audit.record({
      action: 'episode.handed_over',
      ...subject,
      personId: person_id,
      fields: ['keyWorkerId'],
    });
    await this.states.record({ ...subject, state: 'key_worker', detail: toWorkerId, reason });
  }
}

function sameWorker(): Error {
  const message = 'Name another worker to hand over to.';
  return unprocessable('same_worker', message, [{ pointer: '/toWorkerId', code: 'same_worker', message }]);
}
