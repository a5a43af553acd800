import { LEADING_EPISODE } from './person-view';

/** A person as one line of a list. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly calledAs: string | null;
  readonly dateOfBirth: string | null;
  readonly keyWorker: { readonly id: string; readonly name: string } | null;
  readonly plan: { readonly id: string; readonly status: string; readonly reviewOn: string | null } | null;
}

/** What the statement of a page selects from `person p`, for `lines` to complete. */
export const COLUMNS = 'p.id, p.name, p.called_as, p.date_of_birth';

/**
 * Turns a page of people into lines: still one statement, so that a caseload of twenty is one round trip. Key worker and
 * plan are looked up row by row, for the rows of the page alone; a join would let the planner read whole tables.
 */
export const lines = (page: string, order: string, more = ''): string => `
  SELECT p.id, p.name, p.called_as AS "calledAs", p.date_of_birth AS "dateOfBirth",
    (SELECT jsonb_build_object('id', w.id, 'name', w.name) FROM party w
      WHERE w.org_id = $1 AND w.id = (${LEADING_EPISODE})) AS "keyWorker",
    (SELECT jsonb_build_object('id', l.id, 'status', l.status, 'reviewOn', l.review_on) FROM plan l
      WHERE l.org_id = $1 AND l.person_id = p.id AND l.status <> 'ended') AS plan${more}
  FROM (${page}) p ORDER BY ${order}`;
