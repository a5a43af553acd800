/**
 * An SQL condition: nobody is to be told. The party has left, or is not one that reads; they, whom they support, or whom
 * it is about has died or was entered in error; the person does not want this supporter involved.
 * @param p the party's alias. @param about an expression: the person it is about, or null.
 */
export const gone = (p: string, about: string): string => `(
  ${p}.ended_at IS NOT NULL OR ${p}.kind NOT IN ('worker', 'person', 'supporter')
  OR ${p}.kind = 'supporter' AND NOT coalesce((SELECT true FROM supporter gs WHERE gs.org_id = ${p}.org_id
    AND gs.id = ${p}.id AND gs.ended_at IS NULL AND gs.wanted = 'yes' LIMIT 1), false)
  OR coalesce((SELECT true FROM person gd WHERE gd.org_id = ${p}.org_id
    AND gd.id IN (${about}, CASE WHEN ${p}.kind = 'person' THEN ${p}.id
      WHEN ${p}.kind = 'supporter' THEN (SELECT gs.person_id FROM supporter gs
        WHERE gs.org_id = ${p}.org_id AND gs.id = ${p}.id) END)
    AND (gd.deceased_on IS NOT NULL OR gd.entered_in_error_at IS NOT NULL) LIMIT 1), false))`;
