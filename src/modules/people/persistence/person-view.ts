import { notFound } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';
import type { Identifier, PersonDetails } from '../domain/person';

/** A worker or team by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A person's record as it reads. */
export interface PersonView extends PersonDetails {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
  readonly deceasedOn: string | null;
  /** The key worker of the leading episode. */
  readonly keyWorker: Named | null;
  /** The plan that has not ended. */
  readonly planId: string | null;
  readonly enteredInErrorAt: Date | null;
  readonly enteredInErrorReason: string | null;
  readonly correctPersonId: string | null;
  readonly version: number;
}

/** The episode that speaks for the person in lists: the leading one, else the longest running. */
export const LEADING_EPISODE = `SELECT e.key_worker_id FROM episode e
  WHERE e.org_id = $1 AND e.person_id = p.id AND e.closed_at IS NULL ORDER BY e.lead DESC, e.referred_on, e.id LIMIT 1`;

const ONE = {
  name: 'people.one',
  text: `
  SELECT p.id, p.name, p.family_name AS "familyName", p.given_name AS "givenName", p.called_as AS "calledAs", p.pronouns,
    p.date_of_birth AS "dateOfBirth", p.language, p.interpreter_needed AS "interpreterNeeded",
    p.communication_needs AS "communicationNeeds", p.formats, p.preferred_words AS "preferredWords", p.contacts,
    p.equality, p.deceased_on::text AS "deceasedOn", p.entered_in_error_at AS "enteredInErrorAt",
    p.entered_in_error_reason AS "enteredInErrorReason", p.correct_person_id AS "correctPersonId", p.version,
    coalesce((SELECT jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value) ORDER BY i.system, i.value)
      FROM person_identifier i WHERE i.org_id = $1 AND i.person_id = p.id), '[]') AS identifiers,
    CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name) END AS "keyWorker",
    (SELECT pl.id FROM plan pl WHERE pl.org_id = $1 AND pl.person_id = p.id AND pl.status <> 'ended') AS "planId"
  FROM person p LEFT JOIN party w ON w.org_id = $1 AND w.id = (${LEADING_EPISODE})
  WHERE p.org_id = $1 AND p.id = $2`,
};

/** @throws 404. The caller's reach is asked before. */
export async function findPerson(units: Units, id: string): Promise<PersonView> {
  const [person] = await units.query<PersonView & Record<string, unknown>>(ONE, [units.orgId, id]);
  if (!person) throw notFound();
  return person;
}
