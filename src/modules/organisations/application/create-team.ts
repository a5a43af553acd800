import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { Units } from '../../../platform/database/units';
import { findRow } from '../../../platform/database/versioned';
import { TeamRow } from '../persistence/team.row';
import { refuseTakenName } from './team-name-taken';

export interface NewTeam {
  readonly name: string;
  readonly kind: string;
  readonly timezone?: string | null;
}

/** Opens a team. @throws 409 team_name_taken when the organisation has one of that name. */
@Injectable()
export class CreateTeam {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async execute({ name, kind, timezone }: NewTeam): Promise<TeamRow> {
    const id = newId();
    await this.units.manager
      .insert(TeamRow, { orgId: this.units.orgId, id, name, kind, timezone: timezone ?? null })
      .catch(refuseTakenName);
    await this.audit.record({
      action: 'team.created',
      subjectKind: 'team',
      subjectId: id,
      fields: ['name', 'kind'],
    });
    return findRow(this.units, TeamRow, id);
  }
}
