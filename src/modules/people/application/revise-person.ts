import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../shared/errors';
import { given } from '../../../shared/given';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { WithheldLinks } from '../../../platform/identity';
import { Units } from '../../../platform/database/units';
import { findRow, updateVersioned } from '../../../platform/database/versioned';
import { checkDetails, OWN_FIELDS, type Identifier, type PersonDetails } from '../domain/person';
import { findPerson, type PersonView } from '../persistence/person-view';
import { PersonRow } from '../persistence/person.row';
import { PersonAccess } from './person-access';
import { columnsOf, PersonWriter, type PersonChanges } from './person-writer';

export type PersonRevision = PersonChanges & { readonly identifiers?: readonly Identifier[] | null };

const NAMES: readonly string[] = ['name', 'familyName', 'givenName', 'calledAs'];
const OWN: readonly string[] = OWN_FIELDS;

/**
 * Changes what a record says of a person. The person changes what is theirs to say; the care team everything.
 * @throws 404, 403 read_only, 403 not_yours_to_change, 409 identifier_taken, 412 stale; 422 born_in_future,
 * died_in_future, died_before_birth.
 */
@Injectable()
export class RevisePerson {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly audit: Audit,
    private readonly links: WithheldLinks,
  ) {}

  async execute(id: string, version: number, revision: PersonRevision): Promise<PersonView> {
    const reach = await this.access.toWrite(id);
    if (reach.basis === 'own') refuseOthersFields(revision);
    const row = await findRow(this.units, PersonRow, id);
    await this.apply(row, version, revision);
    return findPerson(this.units, id);
  }

  /** The write itself, for a caller who may. `identifiers` replace those there are. */
  async apply(row: PersonRow, version: number, { identifiers, ...changes }: PersonRevision): Promise<void> {
    const { dateOfBirth, deceasedOn } = row;
    checkDetails({ dateOfBirth, deceasedOn, ...given(changes) }, await this.writer.today());
    const columns = columnsOf(changes, row.equality as PersonDetails['equality']);
    const patch = { ...columns, updatedBy: currentPrincipal().partyId };
    const revised = await updateVersioned<PersonRow>(this.units, PersonRow, row, version, patch);
    if (identifiers !== undefined) await this.writer.replaceIdentifiers(row.id, identifiers ?? []);
    const fields = Object.keys(given({ ...changes, identifiers }));
    if (fields.some((field) => NAMES.includes(field))) await this.writer.index(row.id, revised);
    if (changes.name !== undefined)
      await this.units.query('UPDATE party SET name = $3 WHERE org_id = $1 AND id = $2', [
        this.units.orgId,
        row.id,
        changes.name,
      ]);
    const subject = { subjectKind: 'person', subjectId: row.id, personId: row.id };
    await this.audit.record({ action: 'person.updated', ...subject, fields });
    if (fields.includes('contacts')) await this.links.reconsider(row.id);
    await this.writer.recordDeath(row.id, deceasedOn, revised.deceasedOn);
  }
}

function refuseOthersFields(revision: PersonRevision): void {
  const message = 'Your care team keeps this: ask them to change it.';
  const errors = Object.keys(given(revision))
    .filter((field) => !OWN.includes(field))
    .map((field) => ({ pointer: `/${field}`, code: 'not_yours_to_change', message }));
  if (errors.length > 0) throw new DomainError(403, 'not_yours_to_change', message, { errors });
}
