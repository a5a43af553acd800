import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { findRow, updateVersioned } from '../../../../platform/database/versioned';
import { requireLive, stateOn } from '../../domain/consent-states';
import { ConsentRow } from '../../persistence/consent.row';
import { findConsent, lockConsent, type ConsentView } from '../../persistence/consent-view';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';
import { ConsentRecord } from './consent-record';

/**
 * The person authorises the supporter to write their words in the section that a live consent opens, or ends that.
 * Nobody records it for them: whose words stand in the own lane is the person's alone to decide (invariant 2).
 * @throws 404, 409 consent_state.
 */
@Injectable()
export class AuthoriseWriting {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly consents: ConsentRecord,
  ) {}

  async execute(id: string, writesOwnWords: boolean): Promise<ConsentView> {
    const consent = await lockConsent(this.units, id);
    await this.access.toWrite(consent.personId);
    requireLive(stateOn(consent.status, consent.expiresOn, await this.writer.today()));
    if (consent.writesOwnWords === writesOwnWords) return consent;
    const row = await findRow<ConsentRow>(this.units, ConsentRow, id);
    const patch = { writesOwnWords, updatedBy: currentPrincipal().partyId };
    await updateVersioned<ConsentRow>(this.units, ConsentRow, row, row.version, patch);
    await this.consents.recordWriting(consent, writesOwnWords);
    return findConsent(this.units, id);
  }
}
