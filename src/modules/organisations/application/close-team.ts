import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { Units } from '../../../platform/database/units';
import { findRow } from '../../../platform/database/versioned';
import { TeamRow } from '../persistence/team.row';

// Whoever would begin something in the team holds its row for share: they come before the count below, or after.
const LOCK = 'SELECT closed_at FROM team WHERE org_id = $1 AND id = $2 FOR UPDATE';
const USE = `SELECT
    (SELECT count(*) FROM episode WHERE org_id = $1 AND team_id = $2 AND closed_at IS NULL)::int AS "openEpisodes",
    (SELECT count(*) FROM membership WHERE org_id = $1 AND team_id = $2 AND ended_at IS NULL)::int AS "liveMemberships"`;
const CLOSE = `UPDATE team SET closed_at = now(), updated_at = now(), version = version + 1
  WHERE org_id = $1 AND id = $2`;

interface Use extends Record<string, unknown> {
  readonly openEpisodes: number;
  readonly liveMemberships: number;
}

/** Closes a team that supports nobody and that nobody works in. @throws 404, 409 team_closed, 409 team_in_use. */
@Injectable()
export class CloseTeam {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(id: string): Promise<TeamRow> {
    const values = [this.units.orgId, id];
    const [team] = await this.units.query<{ closed_at: Date | null }>(LOCK, values);
    if (!team) throw notFound();
    if (team.closed_at) throw conflict('team_closed', 'This team is closed already.');
    const [use] = await this.units.query<Use>(USE, values);
    if (use && use.openEpisodes + use.liveMemberships > 0)
      throw conflict('team_in_use', 'Close its episodes and end its memberships first.', { ...use });
    await this.units.query(CLOSE, values);
    const subject = { subjectKind: 'team', subjectId: id };
    await this.audit.record({ action: 'team.closed', ...subject, fields: ['closedAt'] });
    await this.states.record({ ...subject, state: 'closed' });
    return findRow(this.units, TeamRow, id);
  }
}
