import { liveConsent } from '../../people';
import { ASKED_FOR_KINDS, SECTION_OF } from '../domain/kinds';

/**
 * An SQL condition: a thing that is told only to who asks for it, and this party has not.
 * @param party an expression. @param kind an expression: of what kind the thing is.
 */
export const unasked = (party: string, kind: string): string => `(
  ${kind} = ANY (ARRAY[${ASKED_FOR_KINDS.map((each) => `'${each}'`).join(', ')}])
  AND NOT coalesce((SELECT ${kind} = ANY (gf.asked_for) FROM notification_preference gf
    WHERE gf.org_id = $1 AND gf.id = ${party}), false))`;

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

const CASES = Object.entries(SECTION_OF).map(([kind, section]) => `WHEN '${kind}' THEN '${section}'`);

/**
 * An SQL condition: no consent of the person opens to this supporter what the thing is about, today.
 * @param supporter an expression. @param about an expression: the person, or null. @param kind an expression.
 */
export const unopened = (supporter: string, about: string, kind: string): string => `(
  ${about} IS NOT NULL AND NOT coalesce((SELECT true FROM consent gc WHERE gc.org_id = $1 AND gc.recipient_id = ${supporter}
    AND gc.person_id = ${about} AND gc.section = coalesce(CASE ${kind} ${CASES.join(' ')} END, gc.section)
    AND ${liveConsent('gc', '$1')} LIMIT 1), false))`;
