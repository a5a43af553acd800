import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit';
import { Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { TeamRow } from '../persistence/team.row';
import type { NewTeam } from './create-team';
import { refuseTakenName } from './team-name-taken';

/** Changes a team's name, kind or zone. @throws 404, 409 team_name_taken, 412 stale. */
@Injectable()
export class ReviseTeam {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, version: number, changes: Partial<NewTeam>): Promise<TeamRow> {
    const team = await findRow(this.units, TeamRow, id);
    const revised = await updateVersioned<TeamRow>(this.units, TeamRow, team, version, changes).catch(
      refuseTakenName,
    );
    const fields = Object.keys(changes);
    await this.audit.record({ action: 'team.updated', subjectKind: 'team', subjectId: id, fields });
    return revised;
  }
}
