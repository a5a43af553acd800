import { Injectable } from '@nestjs/common';
import { conflict, unprocessable } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import type { WorkerRole } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { violates } from '../../../platform/database/violations';
import { MembershipRow } from '../persistence/membership.row';
import { findWorker, type WorkerView } from '../persistence/worker-views';

export interface NewMembership {
  readonly role: WorkerRole;
  /** None: in the whole organisation. */
  readonly teamId?: string | null;
}

/**
 * Gives a worker a role. @throws 404, 409 worker_left, 409 membership_exists, 422 unknown_team.
 */
@Injectable()
export class StartMembership {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(workerId: string, membership: NewMembership): Promise<WorkerView> {
    const worker = await findWorker(this.units, workerId);
    if (worker.leftAt) throw conflict('worker_left', 'This worker has left the organisation.');
    await this.add(workerId, membership);
    return findWorker(this.units, workerId);
  }

  /** The write itself, for a worker known to be here. */
  async add(workerId: string, { role, teamId = null }: NewMembership): Promise<void> {
    if (teamId !== null) await this.requireTeam(teamId);
    const id = newId();
    const { partyId } = currentPrincipal();
    await this.units.manager
      .insert(MembershipRow, { orgId: this.units.orgId, id, workerId, teamId, role, createdBy: partyId })
      .catch((error: unknown) => {
        if (violates(error, 'uq_membership__live'))
          throw conflict('membership_exists', 'This worker has that role there already.');
        throw error;
      });
    await this.audit.record({
      action: 'membership.started',
      subjectKind: 'membership',
      subjectId: id,
      fields: ['role', 'teamId'],
    });
    await this.states.record({
      subjectKind: 'membership',
      subjectId: id,
      state: 'started',
      detail: `${role} ${teamId ?? 'organisation'}`,
    });
  }

  private async requireTeam(teamId: string): Promise<void> {
    const [team] = await this.units.query(
      'SELECT 1 FROM team WHERE org_id = $1 AND id = $2 AND closed_at IS NULL FOR SHARE',
      [this.units.orgId, teamId],
    );
    if (team) return;
    const message = 'No open team of this organisation has this id.';
    throw unprocessable('unknown_team', message, [{ pointer: '/teamId', code: 'unknown_team', message }]);
  }
}
