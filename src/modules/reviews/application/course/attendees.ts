import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../../shared/errors';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import type { Attendee } from '../../persistence/review.row';

// The person, supporters of theirs, and whoever works or worked here: nobody else's name is told by an id.
const KNOWN: Statement = {
  name: 'review.attendees',
  text: `SELECT p.id FROM party p LEFT JOIN supporter s ON s.org_id = $1 AND s.id = p.id AND s.person_id = $3
    WHERE p.org_id = $1 AND p.id = ANY ($2::uuid[]) AND (p.kind = 'worker' OR p.id = $3 OR s.id IS NOT NULL)`,
};

/** Who can be asked to a review by id. */
@Injectable()
export class Attendees {
  constructor(private readonly units: Units) {}

  /** @throws 422 unknown_attendee. */
  async check(personId: string, attendees: readonly Attendee[]): Promise<void> {
    const ids = attendees.flatMap(({ partyId }) => partyId ?? []);
    if (ids.length === 0) return;
    const rows = await this.units.query<{ id: string }>(KNOWN, [this.units.orgId, ids, personId]);
    const known = new Set(rows.map(({ id }) => id));
    const errors = attendees.flatMap(({ partyId }, i) =>
      partyId === undefined || known.has(partyId.toLowerCase()) ? [] : [fault(i)],
    );
    if (errors.length > 0)
      throw unprocessable('unknown_attendee', 'Somebody asked to the review is not known here.', errors);
  }
}

/** As it is kept: who is known here goes by their id alone. */
export function kept({ partyId, name, came }: Attendee): Attendee {
  return { ...(partyId === undefined ? { name } : { partyId }), ...(came === undefined ? {} : { came }) };
}

function fault(index: number): { pointer: string; code: string; message: string } {
  const message = 'Neither the person, nor a supporter of theirs, nor a worker of this organisation.';
  return { pointer: `/attendees/${index}/partyId`, code: 'unknown_attendee', message };
}
