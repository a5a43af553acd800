import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { circleOf, type CircleView } from '../../persistence/circle-view';
import { PersonAccess } from '../person-access';

/** Who is around the person. @throws 404. */
@Injectable()
export class ListCircle {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
  ) {}

  async execute(personId: string): Promise<CircleView[]> {
    const { sections } = await this.access.toRead(personId, 'circle');
    return sections.has('circle') ? circleOf(this.units, personId) : [];
  }
}
