import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Passwords } from '../../../platform/identity';
import { checkPin } from '../domain/pin-rules';
import { OpenSitting, type OpenedSitting } from './open-sitting';

/**
 * Opens a sitting on the device that asks, and locks it with the worker's PIN: what the device shows from now on is
 * the person's. @throws as OpenSitting, and 422 pin_too_simple.
 */
@Injectable()
export class HandOverDevice {
  constructor(
    private readonly units: Units,
    private readonly passwords: Passwords,
    private readonly openSitting: OpenSitting,
  ) {}

  async execute(planId: string, pin: string): Promise<OpenedSitting> {
    checkPin(pin);
    await this.openSitting.require(planId);
    const { orgId } = this.units;
    // Hashing holds no transaction.
    await this.units.commit();
    const pinHash = await this.passwords.hash(pin);
    return this.units.run(orgId, () => this.openSitting.execute(planId, pinHash));
  }
}
