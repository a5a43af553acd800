import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import { reachingParty } from '../../../../platform/context/principal';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';

const TEAM = {
  name: 'people.open_team',
  // For share: the team does not close before what begins in it is there to be counted.
  text: 'SELECT 1 FROM team WHERE org_id = $1 AND id = $2 AND closed_at IS NULL FOR SHARE',
};
const WORKER = {
  name: 'people.present_worker',
  text: 'SELECT 1 FROM worker WHERE org_id = $1 AND id = $2 AND left_at IS NULL',
};
const KNOWN = {
  name: 'people.known_worker',
  text: 'SELECT 1 FROM worker WHERE org_id = $1 AND id = $2',
};
const IN_TEAM = {
  name: 'people.worker_in_team',
  text: `SELECT 1 FROM membership m JOIN worker w ON w.org_id = m.org_id AND w.id = m.worker_id AND w.left_at IS NULL
    WHERE m.org_id = $1 AND m.worker_id = $2 AND m.ended_at IS NULL AND m.role IN ('practitioner', 'peer_worker')
      AND (m.team_id IS NULL OR m.team_id = $3) LIMIT 1`,
};

/** Who works with people in which team. Absent and foreign ids get the same answer. */
@Injectable()
export class TeamWorkers {
  constructor(private readonly units: Units) {}

  /** @throws 422 unknown_team. */
  async requireTeam(teamId: string, pointer: string): Promise<void> {
    if (!(await this.any(TEAM, teamId)))
      throw wrong('unknown_team', pointer, 'No open team of this organisation has this id.');
  }

  /** @throws 422 unknown_worker. */
  async requireWorker(workerId: string, pointer: string): Promise<void> {
    if (!(await this.any(WORKER, workerId)))
      throw wrong('unknown_worker', pointer, 'No worker of this organisation has this id.');
  }

  /** Also one who has left. @throws 422 unknown_worker. */
  async requireKnownWorker(workerId: string, pointer: string): Promise<void> {
    if (!(await this.any(KNOWN, workerId)))
      throw wrong('unknown_worker', pointer, 'No worker of this organisation has this id.');
  }

  /** A key worker has a role in the team: without one they could not see the person. @throws 422. */
  async requireKeyWorker(workerId: string, teamId: string, pointer: string): Promise<void> {
    await this.requireWorker(workerId, pointer);
    if (!(await this.isInTeam(workerId, teamId)))
      throw wrong('key_worker_not_in_team', pointer, 'This worker has no role with people in that team.');
  }

  /** @throws 422 team_not_yours where the caller does not work with people in the team. */
  async requireOwnTeam(teamId: string, pointer: string): Promise<void> {
    await this.requireTeam(teamId, pointer);
    if (!(await this.isInTeam(reachingParty(currentPrincipal()), teamId)))
      throw wrong('team_not_yours', pointer, 'Name a team you work in.');
  }

  isInTeam(workerId: string, teamId: string): Promise<boolean> {
    return this.any(IN_TEAM, workerId, teamId);
  }

  private async any(statement: { name: string; text: string }, ...values: string[]): Promise<boolean> {
    return (await this.units.query(statement, [this.units.orgId, ...values])).length > 0;
  }
}

function wrong(code: string, pointer: string, message: string): Error {
  return unprocessable(code, message, [{ pointer, code, message }]);
}
