import { Injectable } from '@nestjs/common';
import { conflict, notAllowed, unprocessable } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { StateChanges } from '../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { findRow } from '../../../platform/database/versioned';
import type { Identifier } from '../domain/person';
import { claimIdentifiers, releaseIdentifiers } from '../persistence/identifiers';
import { findPerson, type PersonView } from '../persistence/person-view';
import { PersonRow } from '../persistence/person.row';
import { PeopleReach } from './people-reach';
import { PersonAccess } from './person-access';

const MARK = `UPDATE person SET entered_in_error_at = now(), entered_in_error_reason = $3, correct_person_id = $4,
    released_identifiers = $5, version = version + 1, updated_at = now(), updated_by = $6
  WHERE org_id = $1 AND id = $2`;
const UNMARK = `UPDATE person SET entered_in_error_at = NULL, entered_in_error_reason = NULL, correct_person_id = NULL,
    released_identifiers = '[]', version = version + 1, updated_at = now(), updated_by = $3
  WHERE org_id = $1 AND id = $2`;

/**
 * A record entered for the wrong person: hidden from search and lists, closed to changes, still readable with a banner.
 * Its identifiers become free for the right record, and come back, where they still are free, when the mark is undone.
 */
@Injectable()
export class MarkInError {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly access: PersonAccess,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  /** @throws 404, 403 read_only, 409 entered_in_error, 422 unknown_person. */
  async execute(
    id: string,
    { reason, correctPersonId = null }: { reason: string; correctPersonId?: string | null },
  ): Promise<PersonView> {
    await this.access.toWrite(id);
    if (correctPersonId !== null) await this.requireOther(id, correctPersonId);
    const released = await releaseIdentifiers(this.units, id);
    const { partyId } = currentPrincipal();
    await this.units.query(MARK, [
      this.units.orgId, id, reason, correctPersonId, JSON.stringify(released), partyId,
    ]); // prettier-ignore
    await this.record(id, 'person.entered_in_error', 'entered_in_error', reason);
    return findPerson(this.units, id);
  }

  /** @throws 404, 403 read_only, 409 not_entered_in_error. */
  async undo(id: string): Promise<PersonView> {
    const reach = await this.access.toRead(id, 'person');
    if (reach.basis === 'manager')
      throw notAllowed('read_only', 'You may read this record, and not change it.');
    const row = await findRow(this.units, PersonRow, id);
    if (!row.enteredInErrorAt)
      throw conflict('not_entered_in_error', 'This record is not marked as entered for the wrong person.');
    await this.units.query(UNMARK, [this.units.orgId, id, currentPrincipal().partyId]);
    await claimIdentifiers(this.units, id, row.releasedIdentifiers as Identifier[]);
    await this.record(id, 'person.restored', 'restored');
    return findPerson(this.units, id);
  }

  private async requireOther(id: string, correctPersonId: string): Promise<void> {
    if (id !== correctPersonId && (await this.people.find(correctPersonId))) return;
    const message = 'Name another record that you can see.';
    throw unprocessable('unknown_person', message, [
      { pointer: '/correctPersonId', code: 'unknown_person', message },
    ]);
  }

  private async record(id: string, action: string, state: string, reason?: string): Promise<void> {
    const subject = { subjectKind: 'person', subjectId: id };
    const fields = ['enteredInErrorAt', 'identifiers'];
    await this.audit.record({ action, ...subject, personId: id, fields });
    await this.states.record({ ...subject, state, reason });
  }
}
