import type { Units } from '../../../platform/database/units';

/** Somebody around the person. */
export interface CircleView {
  readonly id: string;
  readonly personId: string;
  readonly partyId: string;
  readonly name: string;
  readonly kind: string;
  /** Who a supporter is to the person. */
  readonly relationship: string | null;
  /** What a worker does here. */
  readonly jobTitle: string | null;
  readonly brings: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly version: number;
}

const ALL = {
  name: 'circle.of_person',
  text: `
  SELECT c.id, c.person_id AS "personId", c.party_id AS "partyId", p.name, p.kind, s.relationship,
    w.job_title AS "jobTitle", c.brings, c.from_on::text AS "from", c.to_on::text AS "to", c.version
  FROM circle_member c JOIN party p ON p.org_id = c.org_id AND p.id = c.party_id
    LEFT JOIN supporter s ON s.org_id = c.org_id AND s.id = c.party_id
    LEFT JOIN worker w ON w.org_id = c.org_id AND w.id = c.party_id
  WHERE c.org_id = $1 AND c.person_id = $2 ORDER BY c.to_on IS NOT NULL, c.from_on, c.id`,
};

/** Everybody who stands or stood around the person, those of now first. */
export function circleOf(units: Units, personId: string): Promise<CircleView[]> {
  return units.query<CircleView & Record<string, unknown>>(ALL, [units.orgId, personId]);
}
