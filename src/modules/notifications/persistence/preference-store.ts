import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { FIRST_PREFERENCES, firstPreferences, knownKinds, type Preferences } from '../domain/preferences';
import type { NotificationPreferenceRow } from './notification-preference.row';

/** What somebody has chosen, or would have until they do. */
export interface Chosen {
  readonly partyId: string;
  readonly preferences: Preferences;
  /** Theirs, or their team's, or the organisation's. */
  readonly zone: string;
  /** The database's clock, milliseconds since 1970. */
  readonly now: number;
  /** 0: they have not chosen yet. */
  readonly version: number;
}

type Row = Record<string, unknown> & {
  readonly party_id: string;
  readonly kind: string;
  readonly zone: string;
  readonly now: string;
  readonly chosen: Omit<NotificationPreferenceRow, 'orgId' | 'id' | 'createdAt' | 'updatedAt'> | null;
};

// Of a worker, the team they joined first; of a person, and of who supports one, the team that leads.
const TEAM_ZONE = `CASE p.kind WHEN 'worker' THEN (
      SELECT t.timezone FROM membership m JOIN team t ON t.org_id = $1 AND t.id = m.team_id
      WHERE m.org_id = $1 AND m.worker_id = p.id AND m.ended_at IS NULL ORDER BY m.created_at, m.id LIMIT 1)
    ELSE (SELECT t.timezone FROM episode e JOIN team t ON t.org_id = $1 AND t.id = e.team_id
      WHERE e.org_id = $1 AND e.lead AND e.closed_at IS NULL AND e.person_id = coalesce(
        (SELECT s.person_id FROM supporter s WHERE s.org_id = $1 AND s.id = p.id), p.id)) END`;

const OF: Statement = {
  name: 'notification_preference.of',
  text: `SELECT p.id AS party_id, p.kind, coalesce(f.timezone, ${TEAM_ZONE}, o.timezone) AS zone,
      round(extract(epoch FROM now()) * 1000)::text AS now,
      CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('emailOff', f.email_off, 'smsOn', f.sms_on,
        'askedFor', f.asked_for, 'workingDays', f.working_days, 'digest', f.digest,
        'digestMinute', f.digest_minute, 'digestWeekday', f.digest_weekday, 'quietFrom', f.quiet_from,
        'quietTo', f.quiet_to, 'timezone', f.timezone, 'language', f.language, 'version', f.version) END AS chosen
    FROM party p JOIN organisation o ON o.org_id = p.org_id
      LEFT JOIN notification_preference f ON f.org_id = p.org_id AND f.id = p.id
    WHERE p.org_id = $1 AND p.id = ANY ($2::uuid[])`,
};

/** How parties want to hear of things, with what counts until they say. */
@Injectable()
export class PreferenceStore {
  constructor(private readonly units: Units) {}

  async of(partyIds: readonly string[]): Promise<Map<string, Chosen>> {
    const rows = await this.units.query<Row>(OF, [this.units.orgId, [...new Set(partyIds)]]);
    return new Map(rows.map((row) => [row.party_id, chosenOf(row)]));
  }
}

function chosenOf({ party_id, kind, zone, now, chosen }: Row): Chosen {
  // Who chose before days could be chosen goes on hearing on all of them.
  const first = chosen ? FIRST_PREFERENCES : firstPreferences(kind);
  const { version = 0, workingDays, ...kept } = chosen ?? {};
  const preferences = { ...first, ...kept, workingDays: workingDays ?? first.workingDays };
  return {
    partyId: party_id,
    zone,
    now: Number(now),
    version,
    preferences: {
      ...preferences,
      emailOff: knownKinds(preferences.emailOff),
      smsOn: knownKinds(preferences.smsOn),
      askedFor: knownKinds(preferences.askedFor),
    },
  };
}
