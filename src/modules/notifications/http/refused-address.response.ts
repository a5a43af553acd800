import { ApiProperty } from '@nestjs/swagger';
import type { RefusedAddress } from '../application/addresses/refused-addresses-of';
import { CHANNELS, type Channel } from '../domain/kinds';

/** An address that said no to a message for good. */
export class RefusedAddressResponse {
  /** The refusal. */
  id!: string;

  /** Whose it is: the person, or a supporter of theirs. */
  partyId!: string;

  /** Their name.
   * @example "Amira Haddad" */
  name!: string;

  /** What did not arrive.
   * @example email */
  @ApiProperty({ enum: CHANNELS })
  channel!: Channel;

  /** Where it was to go.
   * @example "amira@example.org" */
  address!: string;

  /** What the other side answered: a number of SMTP or HTTP.
   * @example "550" */
  code!: string;

  /** When. */
  refusedAt!: Date;

  static of(refused: RefusedAddress): RefusedAddressResponse {
    const { id, partyId, name, channel, address, code, refusedAt } = refused;
    return { id, partyId, name, channel, address, code, refusedAt };
  }
}

export class RefusedAddressListResponse {
  /** The newest first; a hundred at most. */
  items!: RefusedAddressResponse[];
}
