import { Injectable } from '@nestjs/common';
import { SECTIONS } from '../../../shared/sections';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { decodeCursor, encodeCursor } from '../../../platform/http/conventions/page';

/** That something changed: names and ids, no words. */
export interface Change {
  readonly id: string;
  readonly tx_id: string;
  readonly at: Date;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly person_id: string | null;
  readonly plan_id: string | null;
  readonly section: string | null;
  readonly fields: string[];
  readonly party_id: string;
}

// Transactions become visible in another order than they began. Reading only below the oldest one in flight makes the
// order final: nothing is ever added behind a cursor that was given out.
const FEED: Statement = {
  name: 'changes.page',
  text: `
    SELECT id, tx_id, at, action, subject_kind, subject_id, person_id, plan_id, section, fields, party_id
    FROM audit_entry
    WHERE org_id = $1 AND (tx_id, id) > ($2::bigint, $3::uuid)
      AND tx_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      AND (section = ANY ($4::text[]) OR (section IS NULL AND $5))
    ORDER BY tx_id, id LIMIT $6`,
};
const BEGINNING = ['0', '00000000-0000-0000-0000-000000000000'];

/** The ordered feed of what changed in the organisation, for systems that keep a copy. */
@Injectable()
export class ReadChanges {
  constructor(private readonly units: Units) {}

  /** @returns changes after the cursor, oldest first, and the cursor to go on from: the same one when there are none. */
  async execute(after: string | undefined, limit: number): Promise<{ items: Change[]; after: string }> {
    const from = decodeCursor(after, ['bigint', 'uuid']) ?? BEGINNING;
    const { kind, scopes } = currentPrincipal();
    const client = kind === 'client';
    const sections = client ? SECTIONS.filter((section) => scopes.includes(`${section}:read`)) : SECTIONS;
    const unsectioned = !client || scopes.includes('people:read');
    const values = [this.units.orgId, ...from, sections, unsectioned, limit];
    const items = await this.units.query<Change & Record<string, unknown>>(FEED, values);
    const last = items.at(-1);
    return { items, after: encodeCursor(last ? [last.tx_id, last.id] : from) };
  }
}
