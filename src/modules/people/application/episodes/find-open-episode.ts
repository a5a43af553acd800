import { conflict, notFound } from '../../../../shared/errors';
import type { Units } from '../../../../platform/database/units';
import { EpisodeRow } from '../../persistence/episode.row';

/** @throws 404 for one that is not this person's, 409 episode_closed. */
export async function findOpenEpisode(units: Units, personId: string, id: string): Promise<EpisodeRow> {
  const row = await units.manager.findOneBy(EpisodeRow, { orgId: units.orgId, personId, id });
  if (!row) throw notFound();
  if (row.closedAt) throw conflict('episode_closed', 'This stretch of support has ended.');
  return row;
}
