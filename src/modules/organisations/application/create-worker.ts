import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { Units } from '../../../platform/database/units';
import { PartyRow } from '../../../platform/identity/persistence/party.row';
import { WorkerRow } from '../persistence/worker.row';
import { findWorker, type WorkerView } from '../persistence/worker-views';
import { StartMembership, type NewMembership } from './start-membership';
import { refuseTakenEmail } from './worker-email-taken';

export interface NewWorker {
  readonly name: string;
  readonly email: string;
  readonly jobTitle?: string | null;
  readonly memberships?: readonly NewMembership[];
}

/** Takes a worker on, with their first roles. @throws 409 email_taken, 422 unknown_team. */
@Injectable()
export class CreateWorker {
  constructor(
    private readonly units: Units,
    private readonly startMembership: StartMembership,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute({ name, email, jobTitle, memberships = [] }: NewWorker): Promise<WorkerView> {
    const id = newId();
    const { orgId, manager } = this.units;
    await manager.insert(PartyRow, { orgId, id, kind: 'worker', name });
    await manager
      .insert(WorkerRow, { orgId, id, email: email.toLowerCase(), jobTitle: jobTitle ?? null })
      .catch(refuseTakenEmail);
    for (const membership of memberships) await this.startMembership.add(id, membership);
    const subject = { subjectKind: 'worker', subjectId: id };
    await this.audit.record({ action: 'worker.created', ...subject, fields: ['name', 'email', 'jobTitle'] });
    await this.states.record({ ...subject, state: 'here' });
    return findWorker(this.units, id);
  }
}
