import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Bus } from '../../../platform/notify/bus';
import { Outbox } from '../../../platform/outbox/outbox';
import { CHANNELS, type Channel, type NotificationKind } from '../domain/kinds';
import { wants } from '../domain/preferences';
import { togetherAt, whenToSend } from '../domain/when-to-send';
import { Messages, type Leaving } from '../persistence/messages';
import { PreferenceStore, type Chosen } from '../persistence/preference-store';
import { Tellings, type PutAway, type Told } from '../persistence/told';
import { NOTIFICATIONS_CHANGED, notificationsChanged } from './changed';
import { SEND_MESSAGE } from './messages/message-job';
import { SmsGateway } from './messages/sms-gateway';
import type { Notice } from '../domain/notice';

const LONGEST_KEY = 200;

/**
 * Tells people of things: at once in the app, and by the ways and at the times that each has chosen. Everything is rows
 * of the open unit of work: if that does not commit, nobody is told, and nothing leaves before it has.
 */
@Injectable()
export class Notifier {
  constructor(
    private readonly units: Units,
    private readonly tellings: Tellings,
    private readonly choices: PreferenceStore,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly bus: Bus,
    private readonly sms: SmsGateway,
  ) {}

  /**
   * Many at once cost little more than one. A key that its recipient was told by already does nothing, however often and
   * from wherever it comes. Who has left or died is not told, nor anybody about somebody who died.
   * @returns how many were told that were not before.
   */
  async notify(notices: readonly Notice[]): Promise<number> {
    if (notices.some(({ key }) => key === '' || key.length > LONGEST_KEY))
      throw new Error(`The key of an effect has 1 to ${LONGEST_KEY} characters.`);
    if (notices.length === 0) return 0;
    const told = await this.tellings.add(notices);
    if (told.length === 0) return 0;
    const replacing = new Set(
      notices.flatMap(({ replaces, recipientId, key }) => (replaces ? `${recipientId}/${key}` : [])),
    );
    await this.tellings.replace(told.filter(({ partyId, key }) => replacing.has(`${partyId}/${key}`)));
    const late = new Set(notices.filter((notice) => notice.late).map(({ key }) => key));
    const chosen = await this.choices.of(told.map(({ partyId }) => partyId));
    await this.send(
      told.flatMap((each) => this.leavingsOf(each, chosen.get(each.partyId), late.has(each.key))),
    );
    this.tellScreens(told);
    return told.length;
  }

  /** What was told of these is settled: it leaves everybody's list, and the mails that wait. */
  async putAway(kinds: readonly NotificationKind[], subjectIds: readonly string[]): Promise<void> {
    const { orgId } = this.units;
    const parties = await this.tellings.putAway(kinds, subjectIds);
    this.units.current.onCommit(() => {
      for (const partyId of parties)
        this.bus.publish(NOTIFICATIONS_CHANGED, notificationsChanged({ orgId, partyId, id: null }));
    });
  }

  /**
   * What was put away of these, at that moment, is not settled after all: it is in the lists that it was in, and leaves by
   * the ways whose message has left without it meanwhile.
   */
  async bringBack(kinds: readonly NotificationKind[], all: readonly PutAway[]): Promise<void> {
    const back = await this.tellings.bringBack(kinds, all);
    if (back.length === 0) return;
    const chosen = await this.choices.of(back.map(({ partyId }) => partyId));
    await this.send(
      back.flatMap((each) =>
        this.leavingsOf(each, chosen.get(each.partyId), false).filter(({ channel }) =>
          each.leftWithout.includes(channel),
        ),
      ),
    );
    this.tellScreens(back);
  }

  private leavingsOf({ id, partyId, kind }: Told, chosen: Chosen | undefined, late: boolean): Leaving[] {
    if (!chosen) return [];
    const { preferences, zone, now } = chosen;
    return CHANNELS.filter((channel) => this.isThere(channel) && wants(preferences, kind, channel)).map(
      (channel) => {
        const at = whenToSend(now, zone, preferences, channel);
        const joins = late && at === null;
        return {
          notificationId: id,
          partyId,
          channel,
          at: joins ? togetherAt(now, zone, preferences) : at,
          joins,
        };
      },
    );
  }

  private isThere(channel: Channel): boolean {
    return channel === 'email' || this.sms.available;
  }

  private async send(leavings: readonly Leaving[]): Promise<void> {
    if (leavings.length === 0) return;
    const begun = await this.messages.gather(leavings);
    await this.messages.noteDue(begun.filter(({ later }) => later).map(({ id }) => id));
    const now = begun.filter(({ later }) => !later);
    await this.outbox.appendAll(
      SEND_MESSAGE,
      now.map(({ id }) => id),
    );
  }

  private tellScreens(told: readonly Told[]): void {
    const { orgId } = this.units;
    const newest = new Map(told.map(({ partyId, id }) => [partyId, id]));
    this.units.current.onCommit(() => {
      for (const [partyId, id] of newest)
        this.bus.publish(NOTIFICATIONS_CHANGED, notificationsChanged({ orgId, partyId, id }));
    });
  }
}
