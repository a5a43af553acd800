import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';

/** How often a PIN may be tried; then only signing in anew leads back. */
const PIN_TRIES = 5;

/** One try at the PIN of the sitting that asks. */
export interface PinTry {
  readonly pinHash: string;
  /** The worker's session on whose device the sitting runs. */
  readonly viaSessionId: string;
  readonly triesLeft: number;
}

// Counted before it is looked at: many tries at once are as many tries.
const COUNT = `UPDATE session SET pin_tries = pin_tries + 1
  WHERE org_id = $1 AND id = $2 AND method = 'sitting' AND pin_hash IS NOT NULL AND pin_tries < $3
  RETURNING pin_hash, via_session_id, pin_tries`;
const HAS_PIN = `SELECT pin_hash IS NOT NULL AS has_pin FROM session WHERE org_id = $1 AND id = $2`;

/** The PINs with which workers take their devices back. */
@Injectable()
export class SittingPins {
  constructor(private readonly units: Units) {}

  /** Counts a try of the session that asks. `none`: it has no PIN; `used_up`: it was tried too often. */
  async countTry(): Promise<PinTry | 'none' | 'used_up'> {
    const { orgId, credentialId } = currentPrincipal();
    const [row] = await this.units.query<{ pin_hash: string; via_session_id: string; pin_tries: number }>(
      COUNT,
      [orgId, credentialId, PIN_TRIES],
    );
    if (row)
      return {
        pinHash: row.pin_hash,
        viaSessionId: row.via_session_id,
        triesLeft: PIN_TRIES - row.pin_tries,
      };
    const [known] = await this.units.query<{ has_pin: boolean }>(HAS_PIN, [orgId, credentialId]);
    return known?.has_pin === true ? 'used_up' : 'none';
  }
}
