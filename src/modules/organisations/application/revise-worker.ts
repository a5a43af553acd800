import { Injectable } from '@nestjs/common';
import { stale } from '../../../shared/errors';
import { given } from '../../../shared/given';
import { Audit } from '../../../platform/audit/audit';
import { Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { WorkerRow } from '../persistence/worker.row';
import { findWorker, type WorkerView } from '../persistence/worker-views';
import { refuseTakenEmail } from './worker-email-taken';

export interface WorkerChanges {
  readonly name?: string;
  readonly email?: string;
  readonly jobTitle?: string | null;
}

/** Changes a worker's name, e-mail address or job title. @throws 404, 409 email_taken, 412 stale. */
@Injectable()
export class ReviseWorker {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, version: number, changes: WorkerChanges): Promise<WorkerView> {
    const asked = given({ ...changes, email: changes.email?.toLowerCase() });
    const { name, ...columns } = asked;
    const row = await findRow(this.units, WorkerRow, id);
    if (row.version !== version) throw stale(differing(await findWorker(this.units, id), asked));
    await updateVersioned(this.units, WorkerRow, row, version, columns).catch(refuseTakenEmail);
    if (name !== undefined)
      await this.units.query('UPDATE party SET name = $3 WHERE org_id = $1 AND id = $2', [
        this.units.orgId,
        id,
        name,
      ]);
    const fields = Object.keys(asked);
    await this.audit.record({ action: 'worker.updated', subjectKind: 'worker', subjectId: id, fields });
    return findWorker(this.units, id);
  }
}

function differing(current: WorkerView, asked: WorkerChanges): Record<string, unknown> {
  const names = (Object.keys(asked) as (keyof WorkerChanges)[]).filter(
    (name) => current[name] !== asked[name],
  );
  return Object.fromEntries(names.map((name) => [name, current[name]]));
}
