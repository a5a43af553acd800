// Whoever brings something first has the review being prepared: that is a worker's act where a worker did, or a system for
// one. It is not where the person or a supporter did, nor the program itself.
const byWorker = (org: string, ...parties: string[]): string =>
  `EXISTS (SELECT FROM party w WHERE w.org_id = ${org} AND w.id IN (${parties.join(', ')}) AND w.kind IN ('worker', 'client'))`;
const SINCE_REVIEW = `(SELECT greatest(max(v.updated_at) FILTER (WHERE ${byWorker('v.org_id', 'v.updated_by')}), max(t.updated_at))
  FROM review v LEFT JOIN (review_entry t JOIN party b ON b.org_id = t.org_id AND b.id = t.party_id AND b.kind = 'worker')
    ON t.org_id = v.org_id AND t.review_id = v.id
  WHERE v.org_id = $1 AND v.id = r.subject_id)`;
// An answer is a worker's act where one took it down, or sat beside whoever signed on their device.
const SINCE_PROPOSAL = `(SELECT greatest(max(o.created_at), max(a.at) FILTER (WHERE ${byWorker('a.org_id', 'a.recorded_by', 'a.via_id')}))
  FROM proposal o
  LEFT JOIN attestation a ON a.org_id = o.org_id AND a.proposal_id = o.id
  WHERE o.org_id = $1 AND o.id = r.subject_id)`;

/**
 * An SQL expression: when anybody last did something about what a reminder `r` is of, or null. Of a review: asked people
 * to it, prepared it or wrote in it, as a worker; what the person brings does not stand in for them. Of a plan that waits
 * for agreement: proposed it, or took down an answer; what the person or a supporter answers by themselves does not stand
 * in for them either. Putting off, holding and agreeing need no look: they end it.
 */
export const LAST_ACT = `CASE r.kind WHEN 'review' THEN ${SINCE_REVIEW} WHEN 'agreement' THEN ${SINCE_PROPOSAL} END`;
