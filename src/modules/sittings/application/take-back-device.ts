import { Injectable } from '@nestjs/common';
import { conflict, notSignedIn, unprocessable, type DomainError } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import {
  EndSession,
  Passwords,
  ResumeSession,
  SittingPins,
  type EnteredSession,
  type PinTry,
} from '../../../platform/identity';

/**
 * Ends the sitting that asks, and gives the device back to the worker who handed it over. Every try is counted,
 * whatever becomes of the request; once they are used up the sitting goes on, and only signing in anew leads back.
 * @throws 409 sitting_without_pin or pin_used_up, 422 pin_wrong with `triesLeft`.
 */
@Injectable()
export class TakeBackDevice {
  constructor(
    private readonly units: Units,
    private readonly pins: SittingPins,
    private readonly passwords: Passwords,
    private readonly endSession: EndSession,
    private readonly resumeSession: ResumeSession,
    private readonly audit: Audit,
  ) {}

  async execute(pin: string): Promise<EnteredSession> {
    const { orgId } = currentPrincipal();
    const counted = await this.countTry();
    // Hashing holds no transaction, and the count stands.
    await this.units.commit();
    if (!(await this.passwords.verify(counted.pinHash, pin))) throw wrongPin(counted.triesLeft);
    return this.units.run(orgId, async () => {
      if (!(await this.endSession.execute())) throw notSignedIn();
      return this.resumeSession.execute(counted.viaSessionId);
    });
  }

  private async countTry(): Promise<PinTry> {
    const counted = await this.pins.countTry();
    if (counted === 'none')
      throw conflict('sitting_without_pin', 'This session was not handed over with a PIN.');
    if (counted === 'used_up')
      throw conflict('pin_used_up', 'The PIN was tried too often: end this session and sign in again.');
    const subject = { subjectKind: 'session', subjectId: currentPrincipal().credentialId };
    await this.audit.record({ action: 'sitting.pin_tried', ...subject });
    return counted;
  }
}

function wrongPin(triesLeft: number): DomainError {
  const message = 'This is not the PIN that was chosen.';
  return unprocessable('pin_wrong', message, [{ pointer: '/pin', code: 'pin_wrong', message, triesLeft }]);
}
