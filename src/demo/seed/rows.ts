import type { JsonValue } from '../../shared/canonical-json';
import type { Units } from '../../platform/database/units';

/** Column → value; every row of a table names the same columns. */
export type Row = Readonly<Record<string, JsonValue | Date | Buffer | object | undefined>>;

/** Tables in an order in which no row points at one that is not there yet. */
const ORDER = [
  'organisation',
  'party',
  'worker',
  'team',
  'membership',
  'cover',
  'person',
  'person_identifier',
  'person_name_key',
  'supporter',
  'episode',
  'circle_member',
  'consent',
  'plan',
  'notification',
  'refused_address',
  'review_request',
  'plan_item',
  'plan_text',
  'suggestion',
  'progress',
  'review',
  'review_entry',
  'review_change',
  'reminder_policy',
  'reminder',
  'reminder_occurrence',
  'platform.due',
  'attachment',
  'proposal',
  'session',
  'one_time_link',
  'attestation',
  'plan_version',
  'disagreement',
  'outbox',
  'dead_letter',
  'state_change',
  'audit_entry',
] as const;

export type Table = (typeof ORDER)[number];

/** The rows of one organisation, gathered first and written in one statement for each table. */
export class Rows {
  private readonly tables = new Map<Table, Row[]>();

  add(table: Table, row: Row): void {
    const rows = this.tables.get(table);
    if (rows) rows.push(row);
    else this.tables.set(table, [row]);
  }

  of(table: Table): readonly Row[] {
    return this.tables.get(table) ?? [];
  }

  /** Writes everything in the open unit of work, as the role and under the policies of the service itself. */
  async write(units: Units): Promise<void> {
    for (const table of ORDER) {
      const rows = this.of(table);
      if (!rows[0]) continue;
      const columns = Object.keys(rows[0]).join(', ');
      await units.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(rows.map(readable))],
      );
    }
  }
}

/** Bytes as PostgreSQL writes them; the rest is JSON already. */
function readable(row: Row): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
