import type { Units } from '../../../platform/database/units';

// Whoever works in the whole organisation shares every team; a colleague's caseload must lie in shared teams alone.
const SHARED = {
  name: 'people.shares_caseload',
  text: `SELECT NOT EXISTS (
    SELECT FROM episode e WHERE e.org_id = $1 AND e.key_worker_id = $3 AND e.closed_at IS NULL AND NOT EXISTS (
      SELECT FROM membership m WHERE m.org_id = $1 AND m.worker_id = $2 AND m.ended_at IS NULL
        AND m.role IN ('practitioner', 'peer_worker') AND (m.team_id IS NULL OR m.team_id = e.team_id))
  ) AND EXISTS (
    SELECT FROM membership a JOIN membership b ON b.org_id = $1 AND b.worker_id = $3
      AND (a.team_id IS NULL OR b.team_id IS NULL OR a.team_id = b.team_id)
    WHERE a.org_id = $1 AND a.worker_id = $2 AND a.ended_at IS NULL AND a.role IN ('practitioner', 'peer_worker')
  ) AS shared`,
};

/** Whether everybody on a colleague's caseload is supported by a team of the worker's. */
export async function sharesTeamWith(units: Units, workerId: string, colleagueId: string): Promise<boolean> {
  const [row] = await units.query<{ shared: boolean }>(SHARED, [units.orgId, workerId, colleagueId]);
  return row?.shared ?? false;
}
