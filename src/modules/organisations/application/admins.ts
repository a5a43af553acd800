import { conflict } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';

const LOCK = `SELECT m.id, m.worker_id FROM membership m
  WHERE m.org_id = $1 AND m.role = 'admin' AND m.ended_at IS NULL ORDER BY m.id FOR UPDATE`;

interface AdminRow extends Record<string, unknown> {
  readonly id: string;
  readonly worker_id: string;
}

/**
 * Locks the administrators' memberships, so that two of them cannot be ended side by side with nobody left.
 * @param leaving whether that membership is about to end.
 * @throws 409 last_admin.
 */
export async function requireAnotherAdmin(
  units: Units,
  leaving: (admin: { id: string; workerId: string }) => boolean,
): Promise<void> {
  const admins = await units.query<AdminRow>(LOCK, [units.orgId]);
  const stays = admins.some(({ id, worker_id }) => !leaving({ id, workerId: worker_id }));
  const ends = admins.some(({ id, worker_id }) => leaving({ id, workerId: worker_id }));
  if (ends && !stays)
    throw conflict(
      'last_admin',
      'An organisation cannot be without an administrator: name another one first.',
    );
}
