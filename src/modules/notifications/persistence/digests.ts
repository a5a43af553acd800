import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import type { MailContact } from '../../agreements';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { DIGEST_DUE } from '../domain/digest-due';

export type DigestOutcome = 'sent' | 'refused' | 'no_address' | 'nothing_left' | 'given_up';

/** A mail that this process may send, until its lease ends or somebody with a higher fence takes it. */
export interface ClaimedDigest {
  readonly id: string;
  readonly partyId: string;
  readonly fence: number;
  readonly attempts: number;
}

/** Whom it goes to, and what it speaks of. */
export interface DigestContent {
  readonly party: string;
  readonly organisation: string;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly contacts: readonly MailContact[];
  /** They left, or they or the person they support died. */
  readonly gone: boolean;
  readonly count: number;
  readonly missed: number;
}

const LOCK: Statement = {
  name: 'digest.lock',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('digest:' || $1::uuid || $2::uuid, 0))`,
};
const CLAIM_OPEN: Statement = {
  name: 'digest.claim_open',
  text: `UPDATE digest SET fence = fence + 1, lease_until = now() + interval '45 seconds'
    WHERE org_id = $1 AND party_id = $2 AND channel = 'email' AND ended_at IS NULL
      AND (lease_until IS NULL OR lease_until <= now() OR lease_until > now() + interval '10 minutes')
    RETURNING id, party_id AS "partyId", fence, attempts`,
};
const MAKE: Statement = {
  name: 'digest.make',
  text: `INSERT INTO digest (org_id, id, party_id, channel, fence, lease_until)
    SELECT $1, $3, $2, 'email', 1, now() + interval '45 seconds'
    WHERE EXISTS (SELECT FROM delivery WHERE org_id = $1 AND party_id = $2 AND digest_id IS NULL)
    ON CONFLICT DO NOTHING RETURNING id, party_id AS "partyId", fence, attempts`,
};
const GATHER: Statement = {
  name: 'digest.gather',
  text: `UPDATE delivery SET digest_id = $3 WHERE org_id = $1 AND party_id = $2 AND digest_id IS NULL`,
};
// What was done, read or put away meanwhile needs no mail any more.
const CONTENT: Statement = {
  name: 'digest.content',
  text: `SELECT p.name AS party, o.name AS organisation, p.account_id AS "accountId", coalesce(w.email, s.email) AS email,
      coalesce(n.contacts, '[]') AS contacts,
      p.ended_at IS NOT NULL OR coalesce(n.deceased_on, sp.deceased_on) IS NOT NULL AS gone,
      (SELECT count(*)::integer FROM delivery d JOIN notification t ON t.org_id = d.org_id AND t.id = d.notification_id
         WHERE d.org_id = $1 AND d.digest_id = $3 AND t.read_at IS NULL AND t.dismissed_at IS NULL) AS count,
      (SELECT coalesce(sum(t.missed), 0)::integer FROM delivery d
         JOIN notification t ON t.org_id = d.org_id AND t.id = d.notification_id
         WHERE d.org_id = $1 AND d.digest_id = $3 AND t.read_at IS NULL AND t.dismissed_at IS NULL) AS missed
    FROM party p JOIN organisation o ON o.org_id = p.org_id
    LEFT JOIN worker w ON w.org_id = p.org_id AND w.id = p.id
    LEFT JOIN supporter s ON s.org_id = p.org_id AND s.id = p.id
    LEFT JOIN person n ON n.org_id = p.org_id AND n.id = p.id
    LEFT JOIN person sp ON sp.org_id = s.org_id AND sp.id = s.person_id
    WHERE p.org_id = $1 AND p.id = $2`,
};
const END: Statement = {
  name: 'digest.end',
  text: `UPDATE digest SET ended_at = now(), outcome = $4, lease_until = NULL, attempts = attempts + 1
    WHERE org_id = $1 AND id = $2 AND fence = $3`,
};
const LATER: Statement = {
  name: 'digest.later',
  text: `WITH tried AS (UPDATE digest SET attempts = attempts + 1, lease_until = NULL
      WHERE org_id = $1 AND id = $2 AND fence = $3 RETURNING attempts, party_id)
    UPDATE platform.due SET due_at = now()
      + least(3600, power(2, tried.attempts)) * (0.5 + random() / 2) * interval '1 second'
    FROM tried WHERE kind = $4 AND org_id = $1 AND ref_id = tried.party_id`,
};
const SETTLE_DUE: Statement = {
  name: 'digest.settle_due',
  text: `DELETE FROM platform.due WHERE kind = $3 AND org_id = $1 AND ref_id = $2
    AND NOT EXISTS (SELECT FROM delivery WHERE org_id = $1 AND party_id = $2 AND digest_id IS NULL)
    AND NOT EXISTS (SELECT FROM digest WHERE org_id = $1 AND party_id = $2 AND ended_at IS NULL)`,
};
const PUT_OFF: Statement = {
  name: 'digest.put_off',
  text: `UPDATE platform.due SET due_at = $4, waiting_since = NULL WHERE kind = $3 AND org_id = $1 AND ref_id = $2`,
};
const REFUSED: Statement = {
  name: 'digest.refused',
  text: `INSERT INTO notification_preference (org_id, party_id, email, quiet_from, quiet_to, working_days, undeliverable_at)
    VALUES ($1, $2, $3, $4, $5, $6, now())
    ON CONFLICT ON CONSTRAINT pk_notification_preference DO UPDATE SET undeliverable_at = now()`,
};

/** The mails that are put together, each sent by one process and under one id however often it is tried. */
@Injectable()
export class Digests {
  constructor(private readonly units: Units) {}

  /** @returns null when nothing waits, or somebody else is at it. */
  async claim(partyId: string): Promise<ClaimedDigest | null> {
    const at = [this.units.orgId, partyId];
    await this.units.query(LOCK, at);
    const [open] = await this.units.query<ClaimedDigest & Record<string, unknown>>(CLAIM_OPEN, at);
    if (open) return open;
    const [made] = await this.units.query<ClaimedDigest & Record<string, unknown>>(MAKE, [...at, newId()]);
    if (made) await this.units.query(GATHER, [...at, made.id]);
    else await this.units.query(SETTLE_DUE, [...at, DIGEST_DUE.kind]);
    return made ?? null;
  }

  async content({ id, partyId }: ClaimedDigest): Promise<DigestContent | undefined> {
    const values = [this.units.orgId, partyId, id];
    return (await this.units.query<DigestContent & Record<string, unknown>>(CONTENT, values))[0];
  }

  /** Changes nothing where somebody else has taken it since. */
  async end({ id, partyId, fence }: ClaimedDigest, outcome: DigestOutcome): Promise<void> {
    const { orgId } = this.units;
    await this.units.query(LOCK, [orgId, partyId]);
    await this.units.query(END, [orgId, id, fence, outcome]);
    await this.units.query(SETTLE_DUE, [orgId, partyId, DIGEST_DUE.kind]);
  }

  async later({ id, fence }: ClaimedDigest): Promise<void> {
    await this.units.query(LATER, [this.units.orgId, id, fence, DIGEST_DUE.kind]);
  }

  async putOff(partyId: string, until: Date): Promise<void> {
    await this.units.query(PUT_OFF, [this.units.orgId, partyId, DIGEST_DUE.kind, until]);
  }

  /** Marks the address: nothing more goes there until somebody sets it right. */
  async markUndeliverable(partyId: string, first: readonly unknown[]): Promise<void> {
    await this.units.query(REFUSED, [this.units.orgId, partyId, ...first]);
  }
}
