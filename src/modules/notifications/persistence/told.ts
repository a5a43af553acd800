import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import type { Statement } from '../../../platform/database/unit';
import { newId } from '../../../shared/ids';
import type { Notice } from '../domain/notice';
import type { Channel, NotificationKind } from '../domain/kinds';
import { gone, unasked } from './silence';

/** A notification that was not there before. */
export interface Told {
  readonly id: string;
  readonly partyId: string;
  readonly kind: NotificationKind;
  readonly key: string;
  readonly subjectId: string | null;
}

/** Something that was put away because its subject was settled. */
export interface PutAway {
  readonly subjectId: string;
  /** When, to the microsecond, as the database writes it. */
  readonly at: string;
}

/** A notification that is in its reader's list again. */
export interface BroughtBack extends Told {
  /** The ways by which a message has left without it meanwhile. */
  readonly leftWithout: readonly Channel[];
}

// One statement for all, in one order, so that two that tell the same people at once wait for each other and never both.
const TELL: Statement = {
  name: 'notification.tell',
  text: `INSERT INTO notification (org_id, id, party_id, kind, effect_key, person_id, plan_id, subject_id)
    SELECT $1, n.id, n.party_id, n.kind, n.key, n.person_id, n.plan_id, n.subject_id
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[])
      AS n (id, party_id, kind, key, person_id, plan_id, subject_id)
    JOIN party p ON p.org_id = $1 AND p.id = n.party_id
    WHERE NOT ${gone('p', 'n.person_id')} AND NOT ${unasked('p.id', 'n.kind')}
    ORDER BY n.party_id, n.key
    ON CONFLICT (org_id, party_id, effect_key) DO NOTHING
    RETURNING id, party_id AS "partyId", kind, effect_key AS key,
      subject_id AS "subjectId"`,
};

const REPLACE: Statement = {
  name: 'notification.replace',
  text: `UPDATE notification n SET dismissed_at = now()
    FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS t (id, party_id, subject_id)
    WHERE n.org_id = $1 AND n.subject_id = t.subject_id AND n.party_id = t.party_id AND n.id <> t.id
      AND n.dismissed_at IS NULL`,
};

const PUT_AWAY: Statement = {
  name: 'notification.put_away',
  text: `UPDATE notification SET dismissed_at = now()
    WHERE org_id = $1 AND subject_id = ANY ($2::uuid[]) AND kind = ANY ($3::text[]) AND dismissed_at IS NULL
    RETURNING party_id AS "partyId"`,
};

/** Of what was told of these and put away at that moment; who put it away themselves did so at another. */
const PUT_AWAY_THEN = `FROM unnest($2::uuid[], $3::timestamptz[]) AS s (subject_id, at)`;
const OF_THEN = `n.org_id = $1 AND n.kind = ANY ($4::text[]) AND n.subject_id = s.subject_id AND n.dismissed_at = s.at`;

// Held until these are back: a message that is leaving has them, or has left without them.
const LEAVING: Statement = {
  name: 'notification.leaving',
  text: `SELECT m.id ${PUT_AWAY_THEN} JOIN notification n ON ${OF_THEN}
    JOIN notification_delivery d ON d.org_id = $1 AND d.notification_id = n.id
    JOIN notification_message m ON m.org_id = $1 AND m.id = d.message_id
    WHERE m.status IN ('waiting', 'sending') ORDER BY m.id FOR UPDATE OF m`,
};
// A message that is on its way may have them or not: once too often is better than never.
const BRING_BACK: Statement = {
  name: 'notification.bring_back',
  text: `UPDATE notification n SET dismissed_at = NULL ${PUT_AWAY_THEN} WHERE ${OF_THEN}
    RETURNING n.id, n.party_id AS "partyId", n.kind, n.effect_key AS key, n.subject_id AS "subjectId",
      ARRAY(SELECT d.channel FROM notification_delivery d JOIN notification_message m ON m.org_id = $1 AND m.id = d.message_id
        WHERE d.org_id = $1 AND d.notification_id = n.id AND n.read_at IS NULL
          AND (m.status = 'sending' OR m.status = 'dropped' AND m.reason = 'nothing_left'
            OR m.status = 'sent' AND m.sent_at > s.at)) AS "leftWithout"`,
};

/** What people are told in the app, written. */
@Injectable()
export class Tellings {
  constructor(private readonly units: Units) {}

  /** @returns those that are new: who is gone is not told, and nobody is told twice. */
  async add(notices: readonly Notice[]): Promise<Told[]> {
    return this.units.query<Told & Record<string, unknown>>(TELL, [
      this.units.orgId,
      notices.map(() => newId()),
      notices.map(({ recipientId }) => recipientId),
      notices.map(({ kind }) => kind),
      notices.map(({ key }) => key),
      notices.map(({ personId }) => personId ?? null),
      notices.map(({ planId }) => planId ?? null),
      notices.map(({ subjectId }) => subjectId ?? null),
    ]);
  }

  /** What was told of the same subjects to the same readers before leaves their lists. */
  async replace(told: readonly Told[]): Promise<void> {
    if (told.length === 0) return;
    await this.units.query(REPLACE, [
      this.units.orgId,
      told.map(({ id }) => id),
      told.map(({ partyId }) => partyId),
      told.map(({ subjectId }) => subjectId),
    ]);
  }

  /** @returns whose list is otherwise than it was. */
  async putAway(kinds: readonly NotificationKind[], subjectIds: readonly string[]): Promise<string[]> {
    const values = [this.units.orgId, subjectIds, kinds];
    const rows = await this.units.query<{ partyId: string }>(PUT_AWAY, values);
    return [...new Set(rows.map(({ partyId }) => partyId))];
  }

  /** Unread or read as it was. @returns what is back in somebody's list. */
  async bringBack(kinds: readonly NotificationKind[], all: readonly PutAway[]): Promise<BroughtBack[]> {
    const values = [this.units.orgId, all.map(({ subjectId }) => subjectId), all.map(({ at }) => at), kinds];
    await this.units.query(LEAVING, values);
    return this.units.query<BroughtBack & Record<string, unknown>>(BRING_BACK, values);
  }
}
