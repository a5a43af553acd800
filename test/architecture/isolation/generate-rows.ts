import { newId } from '../../../src/shared/ids';
import { monthsAhead } from '../../support/days';
import type { Column, Constraint, Table } from '../catalogue/read-catalogue';

/** Column → value. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the catalogue does not say all that a value must be: what to write, where the rows of this tenant are known. */
const OVERRIDES: Readonly<Record<string, (made: Made) => Row>> = {
  'public.cover': (made) => ({ team_id: made.get('public.team')?.['id'], ends_at: monthsAhead(12) }),
  'public.plan_text': () => ({ passages: '[]' }),
};

type Made = ReadonlyMap<string, Row>;

/** Tables in an order in which each finds the rows that it must refer to. @throws where they refer in a circle. */
export function inOrderOfReference(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter((table) =>
      requiredReferences(table).every(({ target }) => target === table.name || !names.has(target ?? '')),
    );
    if (ready.length === 0) throw new Error(`These tables refer in a circle: ${[...names].join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

function requiredReferences({ columns, constraints }: Table): Constraint[] {
  const required = new Set(columns.filter(({ notNull }) => notNull).map(({ name }) => name));
  return constraints.filter(
    ({ kind, columns: from }) => kind === 'f' && from.every((name) => required.has(name)),
  );
}

/** A row for each table of one tenant, made from nothing but the catalogue: what must be there, and no more. */
export function rowsOfTenant(tables: readonly Table[], orgId: string): Map<string, Row> {
  const made = new Map<string, Row>();
  for (const table of inOrderOfReference(tables)) made.set(table.name, rowFor(table, orgId, made));
  return made;
}

function rowFor(table: Table, orgId: string, made: Made): Row {
  const row: Record<string, unknown> = {};
  for (const column of table.columns) {
    if (column.notNull && column.default === null) row[column.name] = valueFor(table, column);
  }
  for (const { columns, target, targetColumns } of requiredReferences(table)) {
    const referred = made.get(target ?? '');
    columns.forEach((name, i) => (row[name] = referred?.[targetColumns[i] ?? '']));
  }
  return { ...row, ...OVERRIDES[table.name]?.(made), org_id: orgId };
}

function valueFor(table: Table, column: Column): unknown {
  const allowed = firstAllowed(table, column.name);
  if (allowed !== undefined) return allowed;
  switch (column.type) {
    case 'uuid':
      return newId();
    case 'text':
      return `${table.name}.${column.name} ${newId()}`;
    case 'integer':
    case 'smallint':
    case 'bigint':
      return 1;
    case 'boolean':
      return false;
    case 'timestamp with time zone':
    case 'date':
      return '2026-01-05';
    case 'integer[]':
    case 'jsonb':
    case 'text[]':
      return '{}';
    case 'bytea':
      return Buffer.from(table.name);
  }
  throw new Error(`Say what a value of ${column.type} is: ${table.name}.${column.name} needs one.`);
}

/** The first value of a closed list, as PostgreSQL writes down `column IN (…)`. */
function firstAllowed({ constraints }: Table, column: string): string | undefined {
  for (const { kind, definition } of constraints) {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\['([^']+)'::text/.exec(definition);
    if (kind === 'c' && match?.[1] === column) return match[2];
  }
  return undefined;
}
