import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { CHANNELS, type Channel } from '../../domain/kinds';
import { OutgoingMessages } from '../../persistence/outgoing';
import { PreferenceStore, type Chosen } from '../../persistence/preference-store';
import { RefusedAddresses } from '../addresses/refused-addresses';
import { ownInbox } from '../inbox/own-inbox';
import { ReaderAddress } from '../messages/reader-address';
import { SmsGateway } from '../messages/sms-gateway';

/** Whether messages arrive by a channel, and if not, why. */
export const CHANNEL_STATES = ['ready', 'no_address', 'refused', 'not_available'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

export interface OwnPreferences extends Chosen {
  readonly channels: readonly {
    readonly channel: Channel;
    readonly state: ChannelState;
    readonly address: string | null;
  }[];
}

/** How the caller hears of things, and whether it arrives. */
@Injectable()
export class ReadPreferences {
  constructor(
    private readonly units: Units,
    private readonly store: PreferenceStore,
    private readonly messages: OutgoingMessages,
    private readonly addresses: ReaderAddress,
    private readonly refused: RefusedAddresses,
    private readonly sms: SmsGateway,
  ) {}

  async execute(): Promise<OwnPreferences> {
    const { partyId } = ownInbox();
    const chosen = (await this.store.of([partyId])).get(partyId);
    if (!chosen) throw new Error('The caller is no party of this organisation.');
    const channels = [];
    for (const channel of CHANNELS) channels.push(await this.stateOf(partyId, channel));
    return { ...chosen, channels };
  }

  private async stateOf(partyId: string, channel: Channel): Promise<OwnPreferences['channels'][number]> {
    if (channel === 'sms' && !this.sms.available) return { channel, state: 'not_available', address: null };
    const reader = await this.messages.readerOf(partyId);
    const address = reader && (await this.addresses.of(reader, channel));
    if (address === undefined) return { channel, state: 'no_address', address: null };
    const refused = await this.refused.isRefused({ partyId, channel, address });
    return { channel, state: refused ? 'refused' : 'ready', address };
  }
}
