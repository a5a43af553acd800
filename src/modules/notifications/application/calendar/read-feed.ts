import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import ical from 'ical-generator';
import { Config } from '../../../../platform/config/config';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { readSecret } from '../../../../platform/identity';
import { notFound } from '../../../../shared/errors';
import { addDays } from '../../../../shared/plain-date';
import { Translator } from '../../words/translator';
import { gone } from '../../persistence/silence';
import { ReviewDates, type ReviewDay } from '../../domain/review-dates';

interface FeedRow {
  readonly [column: string]: unknown;
  readonly party_id: string;
  readonly locale: string;
  readonly touch: boolean;
}

const FEED: Statement = {
  name: 'calendar_feed.look_up',
  text: `SELECT f.party_id, coalesce((SELECT n.language FROM person n WHERE n.org_id = $1 AND n.id = f.party_id), o.locale) AS locale,
       f.last_read_on IS DISTINCT FROM current_date AS touch
    FROM calendar_feed f JOIN party p ON p.org_id = $1 AND p.id = f.party_id JOIN organisation o ON o.org_id = $1
    WHERE f.org_id = $1 AND f.secret_hash = $2 AND f.revoked_at IS NULL AND NOT ${gone('p', 'NULL::uuid')}`,
};
const TOUCH: Statement = {
  name: 'calendar_feed.touch',
  text: `UPDATE calendar_feed SET last_read_on = current_date WHERE org_id = $1 AND secret_hash = $2`,
};

/**
 * What a calendar program reads: days, each called by the same two words. Calendars are shared, synchronised and shown on
 * locked screens, so that whose review it is stands nowhere, not even by an id.
 */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly units: Units,
    private readonly dates: ReviewDates,
    private readonly translator: Translator,
    private readonly config: Config,
  ) {}

  /** @throws 404 for whatever is no live address. */
  async execute(token: string): Promise<string> {
    const secret = readSecret('calendar', token);
    if (!secret) throw notFound();
    const { orgId, hash } = secret;
    return this.units.run(orgId, async () => {
      const [feed] = await this.units.query<FeedRow>(FEED, [orgId, hash]);
      if (!feed) throw notFound();
      if (feed.touch) await this.units.query(TOUCH, [orgId, hash]);
      return this.written(await this.dates.of(feed.party_id), { secret: hash, locale: feed.locale });
    });
  }

  private written(
    days: readonly ReviewDay[],
    { secret, locale }: { secret: string; locale: string },
  ): string {
    const say = this.translator.in(locale);
    const calendar = ical({
      name: say('calendar.name'),
      prodId: { company: 'Trellis', product: 'Calendar', language: locale.slice(0, 2).toUpperCase() },
      ttl: 6 * 60 * 60,
    });
    for (const { id, on } of days)
      calendar.createEvent({
        // The same from one reading to the next, and nothing that could be looked up.
        id: createHash('sha256').update(`${secret}/${id}`).digest('hex').slice(0, 32),
        start: dayOf(on),
        end: dayOf(addDays(on, 1)),
        allDay: true,
        timezone: null,
        floating: true,
        summary: say('calendar.review'),
        url: this.config.publicUrl,
      });
    return calendar.toString();
  }
}

/** A day as the library reads it: its local midnight. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00`);
}
