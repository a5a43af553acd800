import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { unprocessable } from '../../../shared/errors';
import { given } from '../../../shared/given';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { PartyRow } from '../../../platform/identity/persistence/party.row';
import { checkDetails, type Identifier } from '../domain/person';
import { findPerson, type PersonView } from '../persistence/person-view';
import { PersonRow } from '../persistence/person.row';
import { Duplicates, type Duplicate } from './duplicates';
import { OpenEpisode, type NewEpisode } from './episodes/open-episode';
import { columnsOf, PersonWriter, type PersonChanges } from './person-writer';

export type NewPerson = PersonChanges & {
  readonly name: string;
  readonly identifiers?: readonly Identifier[] | null;
  readonly episode?: NewEpisode | null;
};

/** A record as made, and records that may be of the same person: advice, no obstacle. */
export interface CreatedPerson {
  readonly person: PersonView;
  readonly duplicates: readonly Duplicate[];
}

/**
 * Makes a record of a person, with the episode that opens it to a team of the caller's.
 * @throws 409 identifier_taken; 422 episode_required, team_not_yours, key_worker_not_in_team, born_in_future.
 */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly units: Units,
    private readonly writer: PersonWriter,
    private readonly duplicates: Duplicates,
    private readonly openEpisode: OpenEpisode,
    private readonly audit: Audit,
  ) {}

  async execute({ identifiers, episode, ...changes }: NewPerson): Promise<CreatedPerson> {
    if (!episode) throw episodeRequired();
    const details = {
      dateOfBirth: null,
      deceasedOn: null,
      familyName: null,
      givenName: null,
      calledAs: null,
      ...columnsOf(changes),
    };
    checkDetails(changes, await this.writer.today());
    const { name } = changes;
    const duplicates = await this.duplicates.of({ name, dateOfBirth: details.dateOfBirth }, null);
    const id = newId();
    const { orgId, manager } = this.units;
    const { partyId } = currentPrincipal();
    await manager.insert(PartyRow, { orgId, id, kind: 'person', name });
    const row = { ...details, orgId, id, name, createdBy: partyId, updatedBy: partyId };
    await manager.insert(PersonRow, row as QueryDeepPartialEntity<PersonRow>);
    await this.writer.claim(id, identifiers ?? []);
    await this.writer.index(id, { ...details, name });
    const fields = Object.keys(given({ ...changes, identifiers }));
    const subject = { subjectKind: 'person', subjectId: id, personId: id };
    await this.audit.record({ action: 'person.created', ...subject, fields });
    await this.writer.recordDeath(id, null, details.deceasedOn);
    await this.openEpisode.first(id, episode);
    return { person: await findPerson(this.units, id), duplicates };
  }
}

function episodeRequired(): Error {
  const message = 'Say which team supports the person from when: the record opens to that team.';
  return unprocessable('episode_required', message, [
    { pointer: '/episode', code: 'episode_required', message },
  ]);
}
