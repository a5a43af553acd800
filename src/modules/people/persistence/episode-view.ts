import { notFound } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';
import type { Named } from './person-view';

/** A stretch of support as it reads. */
export interface EpisodeView {
  readonly id: string;
  readonly personId: string;
  readonly team: Named;
  readonly lead: boolean;
  readonly referredOn: string;
  readonly keyWorker: Named | null;
  readonly legalStatus: string | null;
  readonly closedAt: Date | null;
  readonly closingView: string | null;
  readonly returnRoute: string | null;
  readonly version: number;
}

const VIEW = `
  SELECT e.id, e.person_id AS "personId", jsonb_build_object('id', t.id, 'name', t.name) AS team, e.lead,
    e.referred_on::text AS "referredOn",
    CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name) END AS "keyWorker",
    e.legal_status AS "legalStatus", e.closed_at AS "closedAt", e.closing_view AS "closingView",
    e.return_route AS "returnRoute", e.version
  FROM episode e JOIN team t ON t.org_id = e.org_id AND t.id = e.team_id
    LEFT JOIN party w ON w.org_id = e.org_id AND w.id = e.key_worker_id
  WHERE e.org_id = $1 AND e.person_id = $2`;

const ONE = { name: 'episodes.one', text: `${VIEW} AND e.id = $3` };
const ALL = {
  name: 'episodes.of_person',
  text: `${VIEW} ORDER BY e.closed_at IS NOT NULL, e.lead DESC, e.referred_on DESC, e.id`,
};

/** @throws 404. */
export async function findEpisode(units: Units, personId: string, id: string): Promise<EpisodeView> {
  const [episode] = await units.query<EpisodeView & Record<string, unknown>>(ONE, [
    units.orgId,
    personId,
    id,
  ]);
  if (!episode) throw notFound();
  return episode;
}

/** A person's episodes: the open ones first, the leading one at the top. */
export function episodesOf(units: Units, personId: string): Promise<EpisodeView[]> {
  return units.query<EpisodeView & Record<string, unknown>>(ALL, [units.orgId, personId]);
}
