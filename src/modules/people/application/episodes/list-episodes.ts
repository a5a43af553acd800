import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { episodesOf, type EpisodeView } from '../../persistence/episode-view';
import { PersonAccess } from '../person-access';

/** Every stretch of support of a person, past ones too. @throws 404. */
@Injectable()
export class ListEpisodes {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
  ) {}

  async execute(personId: string): Promise<EpisodeView[]> {
    await this.access.toRead(personId, 'episodes');
    return episodesOf(this.units, personId);
  }
}
