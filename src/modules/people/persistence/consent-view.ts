import { notFound } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';
import type { ConsentState } from '../domain/consent-states';
import type { ConsentBasis } from '../domain/vocabulary';
import type { Named } from './person-view';

/** What the person lets one supporter see. */
export interface ConsentView {
  readonly id: string;
  readonly personId: string;
  readonly section: string;
  readonly recipient: Named;
  readonly purpose: string;
  readonly status: ConsentState;
  readonly basis: ConsentBasis;
  readonly words: string | null;
  readonly expiresOn: string | null;
  /** Whether the person authorised the recipient to write their words there; it ends with the consent. */
  readonly writesOwnWords: boolean;
  /** When it came into the state it is in; for an expired one: that it was given in. */
  readonly since: Date;
  readonly version: number;
}

const VIEW = `
  SELECT c.id, c.person_id AS "personId", c.section, jsonb_build_object('id', p.id, 'name', p.name) AS recipient, c.purpose,
    c.status, c.basis, c.words, c.expires_on::text AS "expiresOn",
    c.writes_own_words AND c.status IN ('given', 'narrowed') AS "writesOwnWords", c.updated_at AS since, c.version
  FROM consent c JOIN party p ON p.org_id = c.org_id AND p.id = c.recipient_id
  WHERE c.org_id = $1`;

const ONE = { name: 'consents.one', text: `${VIEW} AND c.id = $2` };
const FOR_DECISION = { name: 'consents.for_decision', text: `${VIEW} AND c.id = $2 FOR UPDATE OF c` };
const ALL = {
  name: 'consents.of_person',
  text: `${VIEW} AND c.person_id = $2 ORDER BY c.section, p.name, c.created_at, c.id`,
};

async function find(units: Units, statement: typeof ONE, id: string): Promise<ConsentView> {
  const [consent] = await units.query<ConsentView & Record<string, unknown>>(statement, [units.orgId, id]);
  if (!consent) throw notFound();
  return consent;
}

/** @throws 404. */
export function findConsent(units: Units, id: string): Promise<ConsentView> {
  return find(units, ONE, id);
}

/** As `findConsent`; nobody else decides about it until this unit ends. */
export function lockConsent(units: Units, id: string): Promise<ConsentView> {
  return find(units, FOR_DECISION, id);
}

/** Every consent of a person, also those that are over. */
export function consentsOf(units: Units, personId: string): Promise<ConsentView[]> {
  return units.query<ConsentView & Record<string, unknown>>(ALL, [units.orgId, personId]);
}
