import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { findPerson, type PersonView } from '../persistence/person-view';
import type { Reach } from './people-reach';
import { PersonAccess } from './person-access';

/** A person's record, and what opens it to the caller. @throws 404. */
@Injectable()
export class GetPerson {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
  ) {}

  async execute(personId: string): Promise<{ person: PersonView; reach: Reach }> {
    const reach = await this.access.toRead(personId, 'person');
    return { person: await findPerson(this.units, personId), reach };
  }
}
