import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { isLive, stateOn } from '../../domain/consent-states';
import { consentsOf, type ConsentView } from '../../persistence/consent-view';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';

/** What the person lets whom see, with what was and is no longer. @throws 404. */
@Injectable()
export class ListConsents {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
  ) {}

  async execute(personId: string): Promise<ConsentView[]> {
    await this.access.toRead(personId, 'circle');
    const today = await this.writer.today();
    const consents = await consentsOf(this.units, personId);
    return consents.map((consent) => {
      const status = stateOn(consent.status, consent.expiresOn, today);
      return { ...consent, status, writesOwnWords: consent.writesOwnWords && isLive(status) };
    });
  }
}
