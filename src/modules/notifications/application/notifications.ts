import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Units } from '../../../platform/database/units';
import { Bus } from '../../../platform/notify/bus';
import { nextMoment } from '../domain/next-moment';
import { firstPreference } from '../domain/preference';
import { DIGEST_DUE } from '../domain/digest-due';
import { MailTimes, type MailTimeOf } from '../persistence/mail-times';

/** The topic on which every process hears that somebody was told something. */
export const TOLD = 'notification.told';

/** What one party is to be told of one occurrence. */
export interface ToTell {
  readonly partyId: string;
  readonly kind: string;
  readonly reminderId: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly planId: string | null;
  readonly dueOn: string;
  /** Earlier ones of the same reminder that this stands for. */
  readonly missed: number;
}

// Whoever was told already is not told again: the unique key decides, not the caller.
const TELL = {
  name: 'notifications.tell',
  text: `WITH told AS (
      INSERT INTO notification (org_id, id, party_id, kind, reminder_id, occurrence_id, person_id, plan_id, due_on, missed)
      SELECT $1, t.* FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[],
        $9::date[], $10::integer[]) t
      ON CONFLICT ON CONSTRAINT uq_notification__occurrence DO NOTHING RETURNING id, party_id),
    by_mail AS (
      INSERT INTO delivery (org_id, notification_id, channel, party_id)
      SELECT $1, t.id, 'email', t.party_id FROM told t WHERE t.party_id = ANY ($11::uuid[]))
    SELECT DISTINCT party_id FROM told`,
};
// The mail of one party is put together by one process at a time, and not while somebody adds to it.
const LOCK = {
  name: 'notifications.lock',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('digest:' || $1::uuid || p.id, 0))
    FROM (SELECT DISTINCT id FROM unnest($2::uuid[]) id ORDER BY id) p`,
};
const MAIL_AT = {
  name: 'notifications.mail_at',
  text: `INSERT INTO platform.due (kind, org_id, ref_id, due_at)
    SELECT $2, $1, * FROM unnest($3::uuid[], $4::timestamptz[])
    ON CONFLICT ON CONSTRAINT pk_due DO UPDATE SET due_at = least(due.due_at, excluded.due_at)`,
};

/** Tells people: in the app at once, by mail when they want it. */
@Injectable()
export class Notifications {
  constructor(
    private readonly units: Units,
    private readonly times: MailTimes,
    private readonly bus: Bus,
  ) {}

  /** In the caller's transaction. However often it is called for an occurrence, everybody is told of it once. */
  async tell(all: readonly ToTell[]): Promise<void> {
    if (all.length === 0) return;
    const { orgId } = this.units;
    const parties = [...new Set(all.map(({ partyId }) => partyId))];
    const { now, of } = await this.times.read(parties);
    const moments = new Map(parties.map((id) => [id, momentOf(of.get(id), now)]));
    const byMail = parties.filter((id) => moments.get(id));
    await this.units.query(LOCK, [orgId, byMail]);
    const told = await this.units.query<{ party_id: string }>(TELL, [
      orgId, all.map(() => newId()), all.map((each) => each.partyId), all.map((each) => each.kind),
      all.map((each) => each.reminderId), all.map((each) => each.occurrenceId), all.map((each) => each.personId),
      all.map((each) => each.planId), all.map((each) => each.dueOn), all.map((each) => each.missed), byMail,
    ]); // prettier-ignore
    const ids = told.map((row) => row.party_id);
    const mailed = ids.filter((id) => moments.get(id));
    if (mailed.length > 0)
      await this.units.query(MAIL_AT, [orgId, DIGEST_DUE.kind, mailed, mailed.map((id) => moments.get(id))]);
    this.units.current.onCommit(() => {
      for (const id of ids) this.bus.publish(TOLD, `${orgId}/${id}`);
    });
  }
}

function momentOf(known: MailTimeOf | undefined, now: Date): Date | null {
  if (!known || known.undeliverable) return null;
  return nextMoment(known.preference ?? firstPreference(known.kind), now, known.zone);
}
