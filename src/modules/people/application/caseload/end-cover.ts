import { Injectable } from '@nestjs/common';
import { notAllowed, notFound } from '../../../../shared/errors';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { reachingParty } from '../../../../platform/context/principal';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { sharesTeamWith } from '../../persistence/shared-teams';
import { TeamWorkers } from '../episodes/team-workers';

interface Ending extends Record<string, unknown> {
  readonly covering_worker_id: string;
  readonly team_id: string | null;
  readonly covered_worker_id: string | null;
  readonly created_by: string;
}

const LOCK = `SELECT covering_worker_id, team_id, covered_worker_id, created_by FROM cover
  WHERE org_id = $1 AND id = $2 AND ended_at IS NULL FOR UPDATE`;
const END = `UPDATE cover SET ended_at = now(), version = version + 1, updated_at = now(), updated_by = $3
  WHERE org_id = $1 AND id = $2`;

/** Ends a cover now: by who covers, who arranged it, who shares the team, or an administrator. @throws 404, 403. */
@Injectable()
export class EndCover {
  constructor(
    private readonly units: Units,
    private readonly teams: TeamWorkers,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(id: string): Promise<void> {
    const { orgId } = this.units;
    const [cover] = await this.units.query<Ending>(LOCK, [orgId, id]);
    if (!cover) throw notFound();
    if (!(await this.isTheirs(cover)))
      throw notAllowed('not_your_team', 'This cover is for a team or colleague that is not yours.');
    await this.units.query(END, [orgId, id, currentPrincipal().partyId]);
    const subject = { subjectKind: 'cover', subjectId: id };
    await this.audit.record({ action: 'cover.ended', ...subject, fields: ['endedAt'] });
    await this.states.record({ ...subject, state: 'ended' });
  }

  private async isTheirs(cover: Ending): Promise<boolean> {
    const principal = currentPrincipal();
    const me = reachingParty(principal);
    if (principal.roles.includes('admin')) return true;
    if ([cover.covering_worker_id, cover.created_by, cover.covered_worker_id].includes(me)) return true;
    if (cover.team_id !== null) return this.teams.isInTeam(me, cover.team_id);
    return cover.covered_worker_id !== null && sharesTeamWith(this.units, me, cover.covered_worker_id);
  }
}
