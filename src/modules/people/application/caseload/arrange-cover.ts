import { Injectable } from '@nestjs/common';
import { malformed, notAllowed, unprocessable } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { reachingParty } from '../../../../platform/context/principal';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { CoverRow } from '../../persistence/cover.row';
import { findCover, type CoverView } from '../../persistence/cover-view';
import { TeamWorkers } from '../episodes/team-workers';
import { sharesTeamWith } from '../../persistence/shared-teams';

export interface NewCover {
  readonly coveringWorkerId: string;
  /** One of the two: a whole team, or one colleague's caseload. */
  readonly teamId?: string | null;
  readonly coveredWorkerId?: string | null;
  /** RFC 3339. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
}

/** Cover is for a while; who stays gets a role in the team. */
const MOST_DAYS = 92;
const DAY_MS = 86_400_000;

/**
 * Duty cover: opens a team's people, or a colleague's, to another worker for a while. Workers arrange it for what is
 * theirs to share, so that nobody opens somebody else's people to themselves; administrators for all.
 * @throws 400, 403 not_your_team, 422 unknown_team, unknown_worker, ends_before_start, cover_too_long.
 */
@Injectable()
export class ArrangeCover {
  constructor(
    private readonly units: Units,
    private readonly teams: TeamWorkers,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(cover: NewCover): Promise<CoverView> {
    const { coveringWorkerId, teamId = null, coveredWorkerId = null, reason } = cover;
    const [startsAt, endsAt] = [new Date(cover.startsAt), new Date(cover.endsAt)];
    if ((teamId === null) === (coveredWorkerId === null)) throw oneOfTwo();
    checkPeriod(startsAt, endsAt);
    await this.teams.requireWorker(coveringWorkerId, '/coveringWorkerId');
    if (teamId !== null) await this.teams.requireTeam(teamId, '/teamId');
    if (coveredWorkerId !== null) await this.teams.requireKnownWorker(coveredWorkerId, '/coveredWorkerId');
    await this.requireOwn(teamId, coveredWorkerId);
    const id = newId();
    const { partyId } = currentPrincipal();
    await this.units.manager.insert(CoverRow, {
      orgId: this.units.orgId, id, coveringWorkerId, teamId, coveredWorkerId, startsAt, endsAt, reason,
      createdBy: partyId, updatedBy: partyId,
    }); // prettier-ignore
    const subject = { subjectKind: 'cover', subjectId: id };
    const fields = ['coveringWorkerId', 'teamId', 'coveredWorkerId', 'startsAt', 'endsAt', 'reason'];
    await this.audit.record({ action: 'cover.arranged', ...subject, fields });
    await this.states.record({ ...subject, state: 'arranged', detail: coveringWorkerId });
    return findCover(this.units, id);
  }

  private async requireOwn(teamId: string | null, coveredWorkerId: string | null): Promise<void> {
    const principal = currentPrincipal();
    if (principal.roles.includes('admin')) return;
    const me = reachingParty(principal);
    const own =
      teamId === null
        ? coveredWorkerId === me || (await sharesTeamWith(this.units, me, coveredWorkerId ?? me))
        : await this.teams.isInTeam(me, teamId);
    if (!own) throw notAllowed('not_your_team', 'Arrange cover for a team of yours, or a colleague in one.');
  }
}

function checkPeriod(startsAt: Date, endsAt: Date): void {
  const refuse = (code: string, message: string): Error =>
    unprocessable(code, message, [{ pointer: '/endsAt', code, message }]);
  if (endsAt <= startsAt) throw refuse('ends_before_start', 'The end must come after the start.');
  if (endsAt.getTime() - startsAt.getTime() > MOST_DAYS * DAY_MS)
    throw refuse(
      'cover_too_long',
      `Cover lasts ${MOST_DAYS} days at most: who stays gets a role in the team.`,
    );
}

function oneOfTwo(): Error {
  const message = 'Name a team or a worker to cover: one of the two.';
  return malformed('invalid_request', message, [
    { pointer: '/teamId', code: 'one_of_two', message },
    { pointer: '/coveredWorkerId', code: 'one_of_two', message },
  ]);
}
