import { Injectable } from '@nestjs/common';
import { wants } from '../../domain/preferences';
import { whenToLeave } from '../../domain/when-to-send';
import { Messages } from '../../persistence/messages';
import type { Outgoing } from '../../persistence/outgoing';
import { PreferenceStore } from '../../persistence/preference-store';

/**
 * What the reader of a message wants as it is about to leave. When it was begun they may have chosen otherwise; and a mail
 * server that was away, or a worker, may have kept it until an hour at which nothing is to come.
 */
@Injectable()
export class ReaderWishes {
  constructor(
    private readonly choices: PreferenceStore,
    private readonly messages: Messages,
  ) {}

  /** @returns the message with what is wanted of it by that way; null: it waits again, until it may leave. */
  async heed(id: string, outgoing: Outgoing): Promise<Outgoing | null> {
    const chosen = (await this.choices.of([outgoing.partyId])).get(outgoing.partyId);
    if (!chosen) throw new Error('The reader of a message is no party of its organisation.');
    const { preferences, zone, now } = chosen;
    const items = outgoing.items.filter(({ kind }) => wants(preferences, kind, outgoing.channel));
    const at = items.length === 0 ? null : whenToLeave(now, zone, preferences);
    if (at === null) return { ...outgoing, items, language: preferences.language ?? outgoing.language };
    await this.messages.putOff(id, at);
    return null;
  }
}
