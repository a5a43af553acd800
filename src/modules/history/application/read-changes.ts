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

type ReadRow = (Change | { readonly id: null }) & { readonly read_tx_id: string; readonly read_id: string };

// Transactions become visible in another order than they began. Reading only below the oldest one in flight makes the
// order final: nothing is ever added behind a cursor that was given out.
const COLUMNS =
  'id, tx_id, at, action, subject_kind, subject_id, person_id, plan_id, section, fields, party_id';
const FEED: Statement = {
  name: 'changes.page',
  text: `
    WITH read AS MATERIALIZED (
      SELECT ${COLUMNS} FROM audit_entry
      WHERE org_id = $1 AND (tx_id, id) > ($2::bigint, $3::uuid)
        AND tx_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      ORDER BY tx_id, id LIMIT $7),
    shown AS (
      SELECT * FROM read
      WHERE $4::text[] IS NULL OR section = ANY ($4) AND subject_kind <> 'consent'
        OR person_id IS NOT NULL AND subject_kind = ANY ($5::text[]) AND (section IS NULL OR subject_kind = 'consent')
      ORDER BY tx_id, id LIMIT $6)
    SELECT s.*, l.tx_id AS read_tx_id, l.id AS read_id
    FROM (SELECT tx_id, id FROM read ORDER BY tx_id DESC, id DESC LIMIT 1) l LEFT JOIN shown s ON true
    ORDER BY s.tx_id, s.id`,
};
/**
 * Whose changes a key with `people:read` is told beside those of its sections: the kinds of thing that it can read. What
 * no scope opens (staff and their teams' making, keys, sessions, links, files, stances) is told to no key.
 */
const OF_PEOPLE = ['person', 'episode', 'supporter', 'consent', 'plan', 'proposal', 'plan_version'];
/** How many changes one page reads, shown or not: a key with few sections pays no more for it than one with many. */
const MOST_READ = 2_000;
const BEGINNING = ['0', '00000000-0000-0000-0000-000000000000'];

/** The ordered feed of what changed in the organisation, for systems that keep a copy. */
@Injectable()
export class ReadChanges {
  constructor(private readonly units: Units) {}

  /**
   * @returns changes after the cursor, oldest first, and the cursor to go on from: the same one when nothing happened
   * since. It moves on past changes that are not for the caller, so a page may be short, or empty, with more to come.
   */
  async execute(after: string | undefined, limit: number): Promise<{ items: Change[]; after: string }> {
    const from = decodeCursor(after, ['bigint', 'uuid'], 'after') ?? BEGINNING;
    const { kind, scopes } = currentPrincipal();
    const sections = SECTIONS.filter((section) => scopes.includes(`${section}:read`));
    const kinds = scopes.includes('people:read') ? OF_PEOPLE : [];
    const opened = kind === 'client' ? [sections, kinds] : [null, null];
    const values = [this.units.orgId, ...from, ...opened, limit, MOST_READ];
    const rows = await this.units.query<ReadRow>(FEED, values);
    const items = rows.flatMap(({ read_tx_id: _tx, read_id: _id, ...change }) =>
      change.id === null ? [] : [change],
    );
    const last = items.length === limit ? items.at(-1) : undefined;
    const end = rows[0];
    if (!end) return { items, after: encodeCursor(from) };
    return { items, after: encodeCursor(last ? [last.tx_id, last.id] : [end.read_tx_id, end.read_id]) };
  }
}
