import type { Units } from '../../../platform/database/units';
import { notFound } from '../../../shared/errors';

/** A live role of a worker. */
export interface MembershipView {
  readonly id: string;
  readonly role: string;
  readonly teamId: string | null;
  readonly teamName: string | null;
}

/** A worker as colleagues see them. */
export interface WorkerView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string | null;
  readonly leftAt: Date | null;
  readonly version: number;
  readonly memberships: readonly MembershipView[];
}

const VIEW = `
  SELECT w.id, p.name, w.email, w.job_title AS "jobTitle", w.left_at AS "leftAt", w.version, coalesce(
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'teamId', m.team_id, 'teamName', t.name)
       ORDER BY m.role, t.name, m.id)
     FROM membership m LEFT JOIN team t ON t.org_id = m.org_id AND t.id = m.team_id
     WHERE m.org_id = $1 AND m.worker_id = w.id AND m.ended_at IS NULL), '[]') AS memberships
  FROM worker w JOIN party p ON p.org_id = w.org_id AND p.id = w.id`;

const ONE = { name: 'workers.one', text: `${VIEW} WHERE w.org_id = $1 AND w.id = $2` };

const PAGE = {
  name: 'workers.page',
  text: `${VIEW} WHERE w.org_id = $1 AND w.left_at IS NULL AND ($3::uuid IS NULL OR (p.name, w.id) > ($2, $3))
      AND ($4::uuid IS NULL OR EXISTS (SELECT FROM membership m WHERE m.org_id = $1 AND m.worker_id = w.id
        AND m.team_id = $4 AND m.ended_at IS NULL))
    ORDER BY p.name, w.id LIMIT $5`,
};

/** @throws 404. */
export async function findWorker(units: Units, id: string): Promise<WorkerView> {
  const [worker] = await units.query<WorkerView & Record<string, unknown>>(ONE, [units.orgId, id]);
  if (!worker) throw notFound();
  return worker;
}

/** Those who work here now, by name, from after the row that the cursor names. */
export function pageOfWorkers(
  units: Units,
  after: { name: string; id: string | null },
  teamId: string | null,
  limit: number,
): Promise<WorkerView[]> {
  return units.query<WorkerView & Record<string, unknown>>(PAGE, [
    units.orgId,
    after.name,
    after.id,
    teamId,
    limit,
  ]);
}
