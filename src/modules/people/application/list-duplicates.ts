import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { findPerson } from '../persistence/person-view';
import { Duplicates, type Duplicate } from './duplicates';
import { PersonAccess } from './person-access';

/** Records that may be of the same person as this one. @throws 404. */
@Injectable()
export class ListDuplicates {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly duplicates: Duplicates,
  ) {}

  async execute(personId: string): Promise<Duplicate[]> {
    await this.access.toRead(personId, 'person');
    return this.duplicates.of(await findPerson(this.units, personId), personId);
  }
}
