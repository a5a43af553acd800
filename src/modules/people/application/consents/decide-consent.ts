import { Injectable } from '@nestjs/common';
import { given } from '../../../../shared/given';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { findRow, updateVersioned } from '../../../../platform/database/versioned';
import { evidenceOf, type Evidence } from '../../domain/consent-evidence';
import { decide, stateOn, type ConsentDecision } from '../../domain/consent-states';
import { ConsentRow } from '../../persistence/consent.row';
import { findConsent, lockConsent, type ConsentView } from '../../persistence/consent-view';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';
import { ConsentRecord, decider } from './consent-record';
import { refusePast } from './propose-consent';

export interface Decision extends Evidence {
  /** Until when it is given; as before when left out. */
  readonly expiresOn?: string | null;
}

/**
 * The person gives, narrows, withdraws or refuses a consent; a worker records that they did. What it closes is closed
 * from the next request on. @throws 404, 403 read_only, 409 consent_state, 422 evidence_required, expires_in_past.
 */
@Injectable()
export class DecideConsent {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly consents: ConsentRecord,
  ) {}

  async execute(
    id: string,
    decision: ConsentDecision,
    { expiresOn, ...said }: Decision,
  ): Promise<ConsentView> {
    const consent = await lockConsent(this.units, id);
    await this.access.toWrite(consent.personId);
    const today = await this.writer.today();
    const status = decide(stateOn(consent.status, consent.expiresOn, today), decision);
    refusePast(expiresOn, today);
    const evidence = evidenceOf(decider(), said);
    const row = await findRow<ConsentRow>(this.units, ConsentRow, id);
    const patch = given({ status, ...evidence, expiresOn, updatedBy: currentPrincipal().partyId });
    await updateVersioned<ConsentRow>(this.units, ConsentRow, row, row.version, patch);
    await this.consents.record(consent, status, evidence);
    return findConsent(this.units, id);
  }
}
