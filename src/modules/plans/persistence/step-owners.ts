import { Injectable } from '@nestjs/common';
import type { JsonValue } from '../../../shared/canonical-json';
import type { FieldError } from '../../../shared/errors';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { mayOwnStep, namedOwner, type PossibleOwner } from '../domain/step-owner';

const PARTIES: Statement = {
  name: 'step.owners',
  text: `SELECT p.id, p.kind, p.ended_at IS NOT NULL AS ended, s.person_id AS supports
    FROM party p LEFT JOIN supporter s ON s.org_id = p.org_id AND s.id = p.id
    WHERE p.org_id = $1 AND p.id = ANY ($2::uuid[])`,
};

type PartyRow = PossibleOwner & { readonly id: string; readonly [column: string]: unknown };

/** An entry's `owner` as it is stored or sent, and where in the answer a fault of it is pointed at. */
interface OwnerAt {
  readonly pointer: string;
  readonly owner: JsonValue | undefined;
}

/** The one rule of who may be named as the owner of a step, for what is written and for what is frozen. */
@Injectable()
export class StepOwners {
  constructor(private readonly units: Units) {}

  /** One fault for each owner who is not to be named. `left`: whether those who have left may be. */
  async faults(
    personId: string,
    owners: readonly OwnerAt[],
    left: 'refused' | 'allowed',
  ): Promise<FieldError[]> {
    const named = owners.flatMap(({ pointer, owner }) => {
      const party = namedOwner(owner);
      return party === undefined ? [] : [{ pointer, party }];
    });
    if (named.length === 0) return [];
    const ids = [...new Set(named.map(({ party }) => party.partyId))];
    const rows = await this.units.query<PartyRow>(PARTIES, [this.units.orgId, ids]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return named.flatMap(({ pointer, party }) => {
      const row = known.get(party.partyId.toLowerCase());
      const may = mayOwnStep(party, row, personId) && (left === 'allowed' || row?.ended === false);
      const message = 'Nobody of that kind whom a step of this plan can name has this id.';
      return may ? [] : [{ pointer: `${pointer}/partyId`, code: 'unknown_owner', message }];
    });
  }
}
