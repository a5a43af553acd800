import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { unasked } from '../../notifications';
import { liveConsent } from '../../people';
import type { DueOccurrence } from './occurrences';

const ASKED = `asked AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::text[])
  AS a (id, recipient, person_id, owner_id, kind))`;
const HERE = (party: string): string =>
  `EXISTS (SELECT FROM party p WHERE p.org_id = $1 AND p.id = ${party} AND p.ended_at IS NULL)`;
const OPEN = `e.org_id = $1 AND e.person_id = a.person_id AND e.closed_at IS NULL`;
const LIVE_COVER = `c.org_id = $1 AND c.ended_at IS NULL AND c.starts_at <= now() AND c.ends_at > now()`;

/** By the role that the rule names. Whoever covers for a worker is told beside them. */
const NAMED: Statement = {
  name: 'reminders.recipients',
  text: `WITH ${ASKED}, named AS (
      SELECT a.id, e.key_worker_id AS party_id FROM asked a JOIN episode e ON ${OPEN} AND e.key_worker_id IS NOT NULL
        WHERE a.recipient = 'key_worker'
      UNION SELECT a.id, a.owner_id FROM asked a WHERE a.recipient IN ('review_responsible', 'owner')
        AND a.owner_id IS NOT NULL AND NOT (a.kind = 'step' AND ${unasked('a.owner_id', "'step_due'")})
      UNION SELECT a.id, a.person_id FROM asked a WHERE a.recipient = 'person'
      UNION SELECT a.id, k.recipient_id FROM asked a JOIN consent k ON k.org_id = $1 AND k.person_id = a.person_id
        AND k.section = 'reviews' AND ${liveConsent('k', '$1')}
        JOIN supporter s ON s.org_id = $1 AND s.id = k.recipient_id AND s.person_id = a.person_id AND s.ended_at IS NULL
        WHERE a.recipient = 'supporter'
      UNION SELECT a.id, m.worker_id FROM asked a JOIN episode e ON ${OPEN}
        JOIN membership m ON m.org_id = $1 AND m.team_id = e.team_id AND m.role = 'service_manager' AND m.ended_at IS NULL
        WHERE a.recipient = 'team_lead'
      UNION SELECT a.id, m.worker_id FROM asked a JOIN membership m ON m.org_id = $1 AND m.team_id IS NULL
        AND m.role = 'service_manager' AND m.ended_at IS NULL
        WHERE a.recipient = 'organisation_lead')
    SELECT id, party_id AS "partyId" FROM named WHERE ${HERE('party_id')}
    UNION SELECT n.id, c.covering_worker_id FROM named n JOIN cover c ON ${LIVE_COVER}
      AND c.covered_worker_id = n.party_id WHERE ${HERE('c.covering_worker_id')}`,
};
/**
 * Where nobody has that role: who leads the team, then who leads the organisation, then who administers it. What has gone
 * further than the team does not come back to it.
 */
const INSTEAD: Statement = {
  name: 'reminders.recipients_instead',
  text: `WITH ${ASKED}, others AS (
      SELECT a.id, m.worker_id AS party_id, 1 AS turn FROM asked a JOIN episode e ON ${OPEN} AND a.recipient <> 'organisation_lead'
        JOIN membership m ON m.org_id = $1 AND m.team_id = e.team_id AND m.role = 'service_manager' AND m.ended_at IS NULL
      UNION SELECT a.id, m.worker_id, CASE m.role WHEN 'service_manager' THEN 2 ELSE 3 END FROM asked a
        JOIN membership m ON m.org_id = $1 AND m.team_id IS NULL AND m.role IN ('service_manager', 'admin')
          AND m.ended_at IS NULL)
    SELECT DISTINCT o.id, o.party_id AS "partyId" FROM others o WHERE ${HERE('o.party_id')} AND o.turn = (
      SELECT min(x.turn) FROM others x WHERE x.id = o.id AND ${HERE('x.party_id')})`,
};

type Found = { id: string; partyId: string } & Record<string, unknown>;

/** Who is told of what: decided when it is told, by who supports the person then. */
@Injectable()
export class Recipients {
  constructor(private readonly units: Units) {}

  /** Occurrence → parties. Nobody is only ever the answer for people, supporters and steps, who may want nothing. */
  async of(all: readonly DueOccurrence[]): Promise<ReadonlyMap<string, string[]>> {
    const found = await this.ask(NAMED, all);
    const unheard = all.filter(({ id, recipient, kind }) => !found.has(id) && mustBeHeard(recipient, kind));
    if (unheard.length === 0) return found;
    return new Map([...found, ...(await this.ask(INSTEAD, unheard))]);
  }

  private async ask(statement: Statement, all: readonly DueOccurrence[]): Promise<Map<string, string[]>> {
    const rows = await this.units.query<Found>(statement, [
      this.units.orgId, all.map(({ id }) => id), all.map(({ recipient }) => recipient),
      all.map(({ personId }) => personId), all.map(({ ownerId }) => ownerId), all.map(({ kind }) => kind),
    ]); // prettier-ignore
    const byOccurrence = Map.groupBy(rows, ({ id }) => id);
    return new Map([...byOccurrence].map(([id, parties]) => [id, parties.map(({ partyId }) => partyId)]));
  }
}

function mustBeHeard(recipient: string, kind: string): boolean {
  return kind !== 'step' && !['person', 'supporter'].includes(recipient);
}
