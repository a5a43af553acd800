import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { liveConsent, workerReaches } from '../../people';
import { reviewToCome } from '../../reviews';
import { ReviewDates, type ReviewDay } from '../domain/review-dates';

const MOST = 1_000;

// Being named outlives being there: a worker who went to another team is still the key worker of whom they may not see.
const REACHES = workerReaches({ person: 'w.person_id', org: '$1', party: '$2' });

// $1 organisation, $2 the party.
const OF: Statement = {
  name: 'calendar_feed.review_dates',
  text: `SELECT v.id, v.due_on::text AS "on" FROM review v JOIN plan l ON l.org_id = $1 AND l.id = v.plan_id
      JOIN person p ON p.org_id = $1 AND p.id = l.person_id
    WHERE v.org_id = $1 AND ${reviewToCome('v')}
      AND l.status IN ('not_yet_agreed', 'active')
      AND p.deceased_on IS NULL AND p.entered_in_error_at IS NULL AND l.id IN (
        SELECT w.id FROM plan w WHERE w.org_id = $1 AND ${REACHES} AND w.id IN (
          SELECT a.id FROM plan a WHERE a.org_id = $1 AND a.review_responsible_id = $2
          UNION SELECT k.id FROM episode e JOIN plan k ON k.org_id = $1 AND k.person_id = e.person_id
            WHERE e.org_id = $1 AND e.key_worker_id = $2 AND e.closed_at IS NULL)
        UNION SELECT o.id FROM plan o WHERE o.org_id = $1 AND o.person_id = $2
        UNION SELECT s.id FROM consent c JOIN supporter u ON u.org_id = $1 AND u.id = c.recipient_id
            AND u.person_id = c.person_id AND u.ended_at IS NULL AND u.wanted = 'yes'
          JOIN plan s ON s.org_id = $1 AND s.person_id = c.person_id
          WHERE c.org_id = $1 AND c.recipient_id = $2 AND c.section = 'reviews' AND ${liveConsent('c', '$1')})
    ORDER BY v.due_on, v.id LIMIT ${MOST}`,
};

/** The days of reviews that are still to come. */
@Injectable()
export class ReviewDaysToCome extends ReviewDates {
  constructor(private readonly units: Units) {
    super();
  }

  of(partyId: string): Promise<ReviewDay[]> {
    return this.units.query<ReviewDay & Record<string, unknown>>(OF, [this.units.orgId, partyId]);
  }
}
