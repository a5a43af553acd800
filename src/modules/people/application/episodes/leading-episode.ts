import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';

const STOP = {
  name: 'episodes.stop_leading',
  text: `UPDATE episode SET lead = false, version = version + 1, updated_at = now(), updated_by = $3
    WHERE org_id = $1 AND person_id = $2 AND lead AND closed_at IS NULL AND id <> $4 RETURNING id`,
};
const PASS_ON = {
  name: 'episodes.pass_lead_on',
  text: `UPDATE episode SET lead = true, version = version + 1, updated_at = now(), updated_by = $3
    WHERE org_id = $1 AND id = (SELECT e.id FROM episode e WHERE e.org_id = $1 AND e.person_id = $2
      AND e.closed_at IS NULL ORDER BY e.referred_on, e.id LIMIT 1) RETURNING id`,
};
const LEADS = {
  name: 'episodes.leads',
  text: 'SELECT 1 FROM episode WHERE org_id = $1 AND person_id = $2 AND lead AND closed_at IS NULL',
};

/** One open episode of a person leads. Whoever changes which has called `lockPerson` before. */
@Injectable()
export class LeadingEpisode {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async exists(personId: string): Promise<boolean> {
    return (await this.units.query(LEADS, [this.units.orgId, personId])).length > 0;
  }

  /** Whatever leads, other than this one, no longer does. */
  async makeWayFor(personId: string, episodeId: string): Promise<void> {
    const { partyId } = currentPrincipal();
    const stopped = await this.units.query<{ id: string }>(STOP, [
      this.units.orgId,
      personId,
      partyId,
      episodeId,
    ]);
    for (const { id } of stopped) await this.changed(personId, id, 'not_leading');
  }

  /** The leading episode has closed: the one that runs longest takes over, if there is any. */
  async passOn(personId: string): Promise<void> {
    const { partyId } = currentPrincipal();
    const taking = await this.units.query<{ id: string }>(PASS_ON, [this.units.orgId, personId, partyId]);
    for (const { id } of taking) await this.changed(personId, id, 'leading');
  }

  private async changed(
    personId: string,
    subjectId: string,
    state: 'leading' | 'not_leading',
  ): Promise<void> {
    const subject = { subjectKind: 'episode', subjectId };
    await this.audit.record({ action: 'episode.updated', ...subject, personId, fields: ['lead'] });
    await this.states.record({ ...subject, state });
  }
}
