import { notFound } from '../../../shared/errors';
import type { Units } from '../../../platform/database/units';
import type { SupporterRole, Wanted } from '../domain/vocabulary';

/** A supporter as the record has them. */
export interface SupporterView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly relationship: string;
  readonly roles: readonly SupporterRole[];
  readonly wanted: Wanted;
  readonly email: string | null;
  /** Whether it is safe to write there. */
  readonly emailSafe: boolean;
  readonly phone: string | null;
  /** Whether it is safe to call or to send text messages. */
  readonly phoneSafe: boolean;
  /** Whether they have accepted an invitation. */
  readonly joined: boolean;
  readonly endedAt: Date | null;
  readonly version: number;
}

const VIEW = `
  SELECT s.id, s.person_id AS "personId", p.name, s.relationship, s.roles, s.wanted, s.email, s.phone,
    s.email_safe AS "emailSafe", s.phone_safe AS "phoneSafe",
    p.account_id IS NOT NULL AS joined, s.ended_at AS "endedAt", s.version
  FROM supporter s JOIN party p ON p.org_id = s.org_id AND p.id = s.id
  WHERE s.org_id = $1 AND s.person_id = $2`;

const ONE = { name: 'supporters.one', text: `${VIEW} AND s.id = $3` };
const ALL = {
  name: 'supporters.of_person',
  text: `${VIEW} ORDER BY s.ended_at IS NOT NULL, p.name, s.id`,
};

/** @throws 404. */
export async function findSupporter(units: Units, personId: string, id: string): Promise<SupporterView> {
  const values = [units.orgId, personId, id];
  const [supporter] = await units.query<SupporterView & Record<string, unknown>>(ONE, values);
  if (!supporter) throw notFound();
  return supporter;
}

/** A person's supporters by name, those of the past last. */
export function supportersOf(units: Units, personId: string): Promise<SupporterView[]> {
  return units.query<SupporterView & Record<string, unknown>>(ALL, [units.orgId, personId]);
}
