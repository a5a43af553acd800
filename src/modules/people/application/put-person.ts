import { Injectable } from '@nestjs/common';
import { stale } from '../../../shared/errors';
import { given } from '../../../shared/given';
import { Units } from '../../../platform/database/units';
import { findRow } from '../../../platform/database/versioned';
import type { Identifier } from '../domain/person';
import { holdersOf } from '../persistence/identifiers';
import { findPerson } from '../persistence/person-view';
import { PersonRow } from '../persistence/person.row';
import { CreatePerson, type CreatedPerson, type NewPerson } from './create-person';
import { Duplicates } from './duplicates';
import { PeopleReach } from './people-reach';
import { PersonAccess } from './person-access';
import { PersonWriter } from './person-writer';
import { RevisePerson } from './revise-person';

// Two systems that send the same person for the first time come one after the other: one makes the record.
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/**
 * Makes or revises the record of whoever has this identifier. What is left out stays as it is; identifiers are added,
 * never taken away. @throws as CreatePerson and RevisePerson; 409 identifier_taken when it is out of the caller's reach.
 */
@Injectable()
export class PutPerson {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly access: PersonAccess,
    private readonly createPerson: CreatePerson,
    private readonly revisePerson: RevisePerson,
    private readonly writer: PersonWriter,
    private readonly duplicates: Duplicates,
  ) {}

  /** @param version what If-Match names; without it the record is revised as it is now. */
  async execute(
    by: Identifier,
    version: number | null,
    person: NewPerson,
  ): Promise<CreatedPerson & { isNew: boolean }> {
    const others = (person.identifiers ?? []).filter(
      ({ system, value }) => system !== by.system || value !== by.value,
    );
    const identifiers = [by, ...others];
    await this.units.query(LOCK, [['person', this.units.orgId, by.system, by.value].join('\n')]);
    const [holder] = await holdersOf(this.units, [by]);
    if (!holder && version !== null) throw stale([]);
    if (!holder) return { ...(await this.createPerson.execute({ ...person, identifiers })), isNew: true };
    return { ...(await this.revise(holder.person_id, version, person, identifiers)), isNew: false };
  }

  private async revise(
    id: string,
    version: number | null,
    { episode: _first, identifiers: _sent, ...changes }: NewPerson,
    identifiers: readonly Identifier[],
  ): Promise<CreatedPerson> {
    if (!(await this.people.find(id))) throw await this.duplicates.identifierTaken(id);
    await this.access.toWrite(id);
    const row = await findRow(this.units, PersonRow, id);
    await this.revisePerson.apply(row, version ?? row.version, given(changes));
    await this.writer.claim(id, identifiers);
    return { person: await findPerson(this.units, id), duplicates: [] };
  }
}
