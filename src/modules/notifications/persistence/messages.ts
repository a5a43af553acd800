import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { newId } from '../../../shared/ids';
import type { Channel } from '../domain/kinds';

/** The `kind` under which a message that leaves later waits in `platform.due`. */
export const MESSAGE_DUE = 'notification.message';

/** Which message a notification goes into: that of its recipient, channel and time. */
export interface Leaving {
  readonly notificationId: string;
  readonly partyId: string;
  readonly channel: Channel;
  /** Milliseconds since 1970; null: now. */
  readonly at: number | null;
  /** Goes along with a message that waits already and leaves sooner, where there is one. */
  readonly joins: boolean;
}

interface MessageRow extends Record<string, unknown> {
  readonly id: string;
  readonly party_id: string;
  readonly channel: Channel;
  readonly later: boolean;
  readonly at: string;
  readonly made: boolean;
}

interface SoonerRow extends Record<string, unknown> {
  readonly party_id: string;
  readonly channel: Channel;
  readonly at: number;
}

/** A message that was begun by this. */
export interface Begun {
  readonly id: string;
  readonly later: boolean;
}

// What was asked for "now" by somebody else has no whole minute, and is on its way.
const SOONER: Statement = {
  name: 'notification_message.sooner',
  text: `SELECT w.party_id, w.channel, round(extract(epoch FROM m.due_at) * 1000)::float8 AS at
    FROM unnest($2::uuid[], $3::text[], $4::float8[]) AS w (party_id, channel, at)
    CROSS JOIN LATERAL (SELECT min(due_at) AS due_at FROM notification_message
      WHERE org_id = $1 AND party_id = w.party_id AND channel = w.channel AND status = 'waiting'
        AND due_at > now() AND due_at < to_timestamp(w.at / 1000.0) AND due_at = date_trunc('minute', due_at)) m
    WHERE m.due_at IS NOT NULL`,
};
// A message that waits takes in what comes until it leaves. Naming its own time on a conflict locks it meanwhile.
const GATHER: Statement = {
  name: 'notification_message.gather',
  text: `INSERT INTO notification_message (org_id, id, party_id, channel, due_at)
    SELECT $1, m.id, m.party_id, m.channel, coalesce(to_timestamp(m.at / 1000.0), now())
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::float8[]) AS m (id, party_id, channel, at)
    ORDER BY m.party_id, m.channel, m.at
    ON CONFLICT (org_id, party_id, channel, due_at) WHERE status = 'waiting' DO UPDATE SET due_at = excluded.due_at
    RETURNING id, party_id, channel, due_at > now() AS later, round(extract(epoch FROM due_at) * 1000)::text AS at,
      xmax = 0 AS made`,
};
// What left without it, because it was settled then, is not where it goes any more.
const PUT_IN: Statement = {
  name: 'notification_message.put_in',
  text: `INSERT INTO notification_delivery (org_id, notification_id, channel, message_id)
    SELECT $1, d.notification_id, d.channel, d.message_id
    FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS d (notification_id, channel, message_id)
    ON CONFLICT ON CONSTRAINT pk_notification_delivery DO UPDATE SET message_id = excluded.message_id`,
};
// One that was put off is noted already where its job has been run once more.
const NOTE_DUE: Statement = {
  name: 'notification_message.note_due',
  text: `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
    SELECT '${MESSAGE_DUE}', $1, m.id, m.due_at FROM notification_message m WHERE m.org_id = $1 AND m.id = ANY ($2::uuid[])
    ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = excluded.due_at, waiting_since = NULL`,
};
// It keeps its id, by which its reader's mail program would know it if it had been taken after all.
const PUT_OFF: Statement = {
  name: 'notification_message.put_off',
  text: `UPDATE notification_message m SET status = 'waiting', due_at = to_timestamp($3 / 1000.0)
    WHERE m.org_id = $1 AND m.id = $2 AND NOT EXISTS (SELECT FROM notification_message o WHERE o.org_id = $1
      AND o.party_id = m.party_id AND o.channel = m.channel AND o.status = 'waiting'
      AND o.due_at = to_timestamp($3 / 1000.0))
    RETURNING m.id`,
};
// Where another waits for that moment already, it goes along: there is one mail on Monday morning.
const MERGE: Statement = {
  name: 'notification_message.merge',
  text: `WITH other AS (
      SELECT o.id FROM notification_message o JOIN notification_message m ON m.org_id = $1 AND m.id = $2
        AND o.party_id = m.party_id AND o.channel = m.channel
      WHERE o.org_id = $1 AND o.status = 'waiting' AND o.due_at = to_timestamp($3 / 1000.0) FOR UPDATE OF o
    ), moved AS (
      UPDATE notification_delivery d SET message_id = other.id FROM other WHERE d.org_id = $1 AND d.message_id = $2)
    UPDATE notification_message m SET status = 'dropped', reason = 'nothing_left' FROM other
    WHERE m.org_id = $1 AND m.id = $2 RETURNING m.id`,
};
// What a clock that was set back brought here too early waits again.
const TAKE_DUE: Statement = {
  name: 'notification_message.take_due',
  text: `WITH asked AS (
      SELECT m.id, m.due_at, m.due_at <= now() AS due FROM notification_message m
      WHERE m.org_id = $1 AND m.id = ANY ($2::uuid[]) AND m.status = 'waiting'
    ), again AS (
      UPDATE platform.due d SET due_at = a.due_at, waiting_since = NULL FROM asked a
      WHERE d.kind = '${MESSAGE_DUE}' AND d.org_id = $1 AND d.ref_id = a.id AND NOT a.due
    ), taken AS (
      DELETE FROM platform.due d WHERE d.kind = '${MESSAGE_DUE}' AND d.org_id = $1 AND d.ref_id = ANY ($2::uuid[])
        AND NOT EXISTS (SELECT FROM asked a WHERE a.id = d.ref_id AND NOT a.due) RETURNING d.ref_id
    ) SELECT a.id FROM asked a JOIN taken t ON t.ref_id = a.id`,
};

/** Messages that are to leave the house, as rows. */
@Injectable()
export class Messages {
  constructor(private readonly units: Units) {}

  /** Puts each notification into its message. @returns the messages that were begun. */
  async gather(all: readonly Leaving[]): Promise<Begun[]> {
    const leavings = await this.joined(all);
    const wanted = new Map(leavings.map((leaving) => [placeOf(leaving), leaving]));
    const messages = [...wanted.values()];
    const rows = await this.units.query<MessageRow>(GATHER, [
      this.units.orgId,
      messages.map(() => newId()),
      messages.map(({ partyId }) => partyId),
      messages.map(({ channel }) => channel),
      messages.map(({ at }) => at),
    ]);
    const ids = new Map(rows.map((row) => [placeOfRow(row), row.id]));
    await this.units.query(PUT_IN, [
      this.units.orgId,
      leavings.map(({ notificationId }) => notificationId),
      leavings.map(({ channel }) => channel),
      leavings.map((leaving) => ids.get(placeOf(leaving))),
    ]);
    return rows.filter(({ made }) => made).map(({ id, later }) => ({ id, later }));
  }

  async noteDue(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.units.query(NOTE_DUE, [this.units.orgId, ids]);
  }

  /** Has a message that was about to leave wait until then. */
  async putOff(id: string, at: number): Promise<void> {
    const values = [this.units.orgId, id, at];
    if ((await this.units.query(PUT_OFF, values)).length > 0) await this.noteDue([id]);
    else if ((await this.units.query(MERGE, values)).length === 0)
      throw new Error('What a message was to go along with has just left: it is tried again.');
  }

  /** Takes out of `platform.due` what has come due. @returns what is to be sent. */
  async takeDue(ids: readonly string[]): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(TAKE_DUE, [this.units.orgId, ids]);
    return rows.map(({ id }) => id);
  }

  /** Each that may go along with a message of its reader that leaves sooner, with the time of that one. */
  private async joined(leavings: readonly Leaving[]): Promise<readonly Leaving[]> {
    const joining = leavings.filter(({ joins }) => joins);
    if (joining.length === 0) return leavings;
    const rows = await this.units.query<SoonerRow>(SOONER, [
      this.units.orgId,
      joining.map(({ partyId }) => partyId),
      joining.map(({ channel }) => channel),
      joining.map(({ at }) => at),
    ]);
    const sooner = new Map(rows.map(({ party_id, channel, at }) => [`${party_id}/${channel}`, at]));
    return leavings.map((leaving) => {
      const at = leaving.joins ? sooner.get(`${leaving.partyId}/${leaving.channel}`) : undefined;
      return at === undefined ? leaving : { ...leaving, at };
    });
  }
}

function placeOf({ partyId, channel, at }: Leaving): string {
  return [partyId, channel, at ?? 'now'].join('/');
}

function placeOfRow({ party_id, channel, later, at }: MessageRow): string {
  return [party_id, channel, later ? at : 'now'].join('/');
}
