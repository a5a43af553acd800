import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { supportersOf, type SupporterView } from '../../persistence/supporter-view';
import { PersonAccess } from '../person-access';

/** Family, friends and carers of a person. @throws 404. */
@Injectable()
export class ListSupporters {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
  ) {}

  async execute(personId: string): Promise<SupporterView[]> {
    await this.access.toRead(personId, 'circle');
    return supportersOf(this.units, personId);
  }
}
