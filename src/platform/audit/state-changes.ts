import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids';
import { currentPrincipal } from '../context/request-context';
import type { Statement } from '../database/unit';
import { Units } from '../database/units';

/** That something came into a state: kept from the first day, so that any past date can be asked about. */
export interface StateFact {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly state: string;
  /** An id or a name that belongs to the state: the key worker, the section. */
  readonly detail?: string;
  readonly reason?: string;
}

const INSERT: Statement = {
  name: 'state_change.insert',
  text: `INSERT INTO state_change (org_id, id, subject_kind, subject_id, state, detail, reason, party_id, via_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

/** Writes the dated states of everything that has states. */
@Injectable()
export class StateChanges {
  constructor(private readonly units: Units) {}

  async record({ subjectKind, subjectId, state, detail, reason }: StateFact): Promise<void> {
    const { partyId, viaId } = currentPrincipal();
    await this.units.query(INSERT, [
      this.units.orgId, newId(), subjectKind, subjectId, state, detail ?? null, reason ?? null, partyId, viaId,
    ]); // prettier-ignore
  }
}
