import { notFound } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';
import type { Named } from './person-view';

/** Somebody stands in for a team or a colleague. */
export interface CoverView {
  readonly id: string;
  readonly coveringWorker: Named;
  readonly team: Named | null;
  readonly coveredWorker: Named | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reason: string;
  readonly endedAt: Date | null;
}

const VIEW = `
  SELECT c.id, jsonb_build_object('id', w.id, 'name', w.name) AS "coveringWorker",
    CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'name', t.name) END AS team,
    CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'name', f.name) END AS "coveredWorker",
    c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.reason, c.ended_at AS "endedAt"
  FROM cover c JOIN party w ON w.org_id = c.org_id AND w.id = c.covering_worker_id
    LEFT JOIN team t ON t.org_id = c.org_id AND t.id = c.team_id
    LEFT JOIN party f ON f.org_id = c.org_id AND f.id = c.covered_worker_id
  WHERE c.org_id = $1`;

const ONE = { name: 'covers.one', text: `${VIEW} AND c.id = $2` };
const PAGE = {
  name: 'covers.page',
  text: `${VIEW} AND c.ended_at IS NULL AND c.ends_at > now() AND c.id > $2::uuid ORDER BY c.id LIMIT $3`,
};

/** @throws 404. */
export async function findCover(units: Units, id: string): Promise<CoverView> {
  const [cover] = await units.query<CoverView & Record<string, unknown>>(ONE, [units.orgId, id]);
  if (!cover) throw notFound();
  return cover;
}

/** Covers of now and to come, as they were arranged. */
export function pageOfCovers(units: Units, after: string, limit: number): Promise<CoverView[]> {
  return units.query<CoverView & Record<string, unknown>>(PAGE, [units.orgId, after, limit]);
}
