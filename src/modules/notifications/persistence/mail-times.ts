import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import type { Preference } from '../domain/preference';

/** When a party may be written to. */
export interface MailTimeOf {
  readonly kind: string;
  /** Null: as everybody at first. */
  readonly preference: Preference | null;
  readonly zone: string;
  readonly undeliverable: boolean;
}

type Row = Omit<MailTimeOf, 'preference'> & { id: string; now: Date } & Record<string, unknown> & {
    email: Preference['email'] | null;
    quietFrom: string;
    quietTo: string;
    workingDays: number[];
  };

const READ: Statement = {
  name: 'notifications.mail_times',
  text: `SELECT p.id, p.kind, n.email, to_char(n.quiet_from, 'HH24:MI') AS "quietFrom",
      to_char(n.quiet_to, 'HH24:MI') AS "quietTo", n.working_days AS "workingDays",
      coalesce(n.timezone, o.timezone) AS zone, n.undeliverable_at IS NOT NULL AS undeliverable, now() AS now
    FROM party p JOIN organisation o ON o.org_id = p.org_id
    LEFT JOIN notification_preference n ON n.org_id = p.org_id AND n.party_id = p.id
    WHERE p.org_id = $1 AND p.id = ANY ($2::uuid[])`,
};

/** The preferences of many, and the database's time, which decides. */
@Injectable()
export class MailTimes {
  constructor(private readonly units: Units) {}

  async read(partyIds: readonly string[]): Promise<{ now: Date; of: ReadonlyMap<string, MailTimeOf> }> {
    const rows = await this.units.query<Row>(READ, [this.units.orgId, partyIds]);
    const of = new Map(
      rows.map(({ id, kind, email, quietFrom, quietTo, workingDays, zone, undeliverable }) => {
        const preference = email === null ? null : { email, quietFrom, quietTo, workingDays };
        return [id, { kind, preference, zone, undeliverable }];
      }),
    );
    return { now: rows[0]?.now ?? new Date(0), of };
  }
}
