import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { workerReaches } from '../../people';

// A worker's address is nobody's to put right but theirs and of who runs the organisation.
const ADMINISTRATORS: Statement = {
  name: 'who_looks_after.administrators',
  text: `SELECT DISTINCT worker_id AS id FROM membership WHERE org_id = $1 AND role = 'admin' AND ended_at IS NULL`,
};
const OPEN = 'e.org_id = $1 AND e.person_id = $2 AND e.closed_at IS NULL';
/**
 * The key workers who may see the person still; where there is none, who leads the team, then who leads the organisation,
 * then who administers it: what has to be seen to is never told to nobody.
 */
const OF_PERSON: Statement = {
  name: 'who_looks_after.person',
  text: `WITH others AS (
      SELECT e.key_worker_id AS id, 0 AS turn FROM episode e WHERE ${OPEN}
        AND ${workerReaches({ person: '$2', org: '$1', party: 'e.key_worker_id' })}
      UNION SELECT m.worker_id, 1 FROM episode e JOIN membership m ON m.org_id = $1 AND m.team_id = e.team_id
        AND m.role = 'service_manager' AND m.ended_at IS NULL WHERE ${OPEN}
      UNION SELECT m.worker_id, CASE m.role WHEN 'service_manager' THEN 2 ELSE 3 END FROM membership m
        WHERE m.org_id = $1 AND m.team_id IS NULL AND m.role IN ('service_manager', 'admin') AND m.ended_at IS NULL),
    here AS (SELECT o.* FROM others o JOIN party p ON p.org_id = $1 AND p.id = o.id AND p.ended_at IS NULL)
    SELECT DISTINCT id FROM here WHERE turn = (SELECT min(turn) FROM here)`,
};

/** Who hears of what stands between somebody and what is sent to them. */
@Injectable()
export class WhoLooksAfter {
  constructor(private readonly units: Units) {}

  /** @param personId the person, or whom the supporter supports; null: it is about a worker. */
  async of(personId: string | null): Promise<string[]> {
    const { orgId } = this.units;
    const rows =
      personId === null
        ? await this.units.query<{ id: string }>(ADMINISTRATORS, [orgId])
        : await this.units.query<{ id: string }>(OF_PERSON, [orgId, personId]);
    return rows.map(({ id }) => id);
  }
}
