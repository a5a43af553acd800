import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../platform/audit/access-log';
import type { PartyKind } from '../../../platform/context/principal';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { PeopleReach, refuseLockedSession } from '../../people';
import { cutEntry } from '../domain/cut-entry';

/** One thing that was done with a person's record: a write, a look, or a look refused. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: Date;
  /** `at` to the microsecond, as the cursor needs it. */
  readonly moment: string;
  readonly kind: 'wrote' | 'looked' | 'refused';
  readonly party_id: string;
  readonly party_kind: PartyKind;
  readonly party_name: string | null;
  readonly via_name: string | null;
  readonly acting_name: string | null;
  readonly action: string;
  readonly sections: string[];
  readonly fields: string[];
  /** What was written; a look has none. */
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly plan_id: string | null;
  readonly why: string | null;
}

const BEFORE = `e.org_id = $1 AND e.person_id = $2 AND ($6::boolean IS NOT TRUE OR e.party_id <> $2) AND ($3::timestamptz IS NULL OR (e.at, e.id) < ($3::timestamptz, $4::uuid))
      ORDER BY e.at DESC, e.id DESC LIMIT $5`;

// A write and the state it led to are of one transaction, and so of one moment. What stands there as the reason of a
// consent are the words that it was given in: they are the consent's own, and not told here.
const HISTORY: Statement = {
  name: 'history.page',
  text: `
    SELECT h.*, h.at::text AS moment, p.name AS party_name, coalesce(p.kind, 'system') AS party_kind,
      v.name AS via_name, a.name AS acting_name,
      coalesce(h.basis, s.reason, CASE WHEN h.action LIKE '%.entered\\_in\\_error' THEN 'wrong_person' END) AS why
    FROM (
      (SELECT e.org_id, e.id, e.at, 'wrote' AS kind, e.party_id, e.via_id, e.acting_id, e.action,
         array_remove(ARRAY[e.section], NULL) AS sections, e.fields, NULL AS basis, e.subject_kind, e.subject_id,
         e.plan_id
       FROM audit_entry e WHERE ${BEFORE})
      UNION ALL
      (SELECT e.org_id, e.id, e.at, CASE e.outcome WHEN 'seen' THEN 'looked' ELSE 'refused' END, e.party_id, e.via_id,
         e.acting_id, e.operation, string_to_array(e.sections, ','), '{}', e.basis, NULL, NULL, NULL
       FROM access_entry e WHERE ${BEFORE})) h
    LEFT JOIN LATERAL (
      SELECT c.reason FROM state_change c
      WHERE c.org_id = h.org_id AND c.subject_id = h.subject_id AND c.at = h.at AND c.reason IS NOT NULL
        AND c.subject_kind <> 'consent'
      LIMIT 1) s ON true
    LEFT JOIN party p ON p.org_id = h.org_id AND p.id = h.party_id
    LEFT JOIN party v ON v.org_id = h.org_id AND v.id = h.via_id
    LEFT JOIN party a ON a.org_id = h.org_id AND a.id = h.acting_id
    ORDER BY h.at DESC, h.id DESC LIMIT $5`,
};

/** Which part of a history is read. */
export interface HistoryAsked extends PageQuery {
  /** Without what the person themselves did. */
  readonly others?: boolean;
}

/** Who wrote in a person's record and who looked at it, when and why: the same answer for the person and their team. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws 404 out of reach; 403 session_locked for a session that a link locked to one proposal. */
  async execute(
    personId: string,
    { limit, cursor, others = false }: HistoryAsked,
  ): Promise<Page<HistoryEntry>> {
    refuseLockedSession(personId);
    const reach = await this.people.require(personId);
    await this.accessLog.record({ personId, sections: ['history'], basis: reach.basis });
    const [moment, id] = decodeCursor(cursor, ['moment', 'uuid']) ?? [null, null];
    const values = [this.units.orgId, personId, moment, id, limit + 1, others];
    const rows = await this.units.query<HistoryEntry & Record<string, unknown>>(HISTORY, values);
    const page = toPage(rows, limit, (row) => [row.moment, row.id]);
    return { ...page, items: page.items.map((entry) => cutEntry(entry, reach.sections)) };
  }
}
