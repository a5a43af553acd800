import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { conflict } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { sqlState, Units } from '../../../platform/database/units';
import { findRow } from '../../../platform/database/versioned';
import { TeamRow } from '../persistence/team.row';

export interface NewTeam {
  readonly name: string;
  readonly kind: string;
  readonly timezone?: string;
}

const UNIQUE_VIOLATION = '23505';

/** Opens a team. @throws 409 team_name_taken when the organisation has one of that name. */
@Injectable()
export class CreateTeam {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async execute({ name, kind, timezone }: NewTeam): Promise<TeamRow> {
    const id = newId();
    try {
      await this.units.manager.insert(TeamRow, {
        orgId: this.units.orgId,
        id,
        name,
        kind,
        timezone: timezone ?? null,
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION)
        throw conflict('team_name_taken', 'There is a team of that name.');
      throw error;
    }
    await this.audit.record({
      action: 'team.created',
      subjectKind: 'team',
      subjectId: id,
      fields: ['name', 'kind'],
    });
    return findRow(this.units, TeamRow, id);
  }
}
