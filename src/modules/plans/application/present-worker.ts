import { unprocessable } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';

const PRESENT = {
  name: 'plans.present_worker',
  text: 'SELECT 1 FROM worker WHERE org_id = $1 AND id = $2 AND left_at IS NULL',
};

/** Who sees to a review works here, now. @throws 422 unknown_worker; foreign and absent ids get the same answer. */
export async function requirePresentWorker(units: Units, workerId: string): Promise<void> {
  if ((await units.query(PRESENT, [units.orgId, workerId])).length > 0) return;
  const message = 'No worker of this organisation has this id.';
  throw unprocessable('unknown_worker', 'The person responsible for the review must work here.', [
    { pointer: '/reviewResponsibleId', code: 'unknown_worker', message },
  ]);
}
