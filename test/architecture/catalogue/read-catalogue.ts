import type { Client, QueryResultRow } from 'pg';
import { FUNCTIONS, RELATIONS, ROLES, SCHEMAS, TABLE_PARTS } from './catalogue-queries';

export interface Column {
  readonly name: string;
  readonly type: string;
  /** The kind of its type: `e` is an enum. */
  readonly typeKind: string;
  readonly notNull: boolean;
  readonly default: string | null;
  readonly collation: string | null;
}

export interface Constraint {
  readonly name: string;
  /** p primary key · u unique · f foreign key · c check */
  readonly kind: 'p' | 'u' | 'f' | 'c' | 'x';
  readonly columns: readonly string[];
  readonly target: string | null;
  readonly targetColumns: readonly string[];
  readonly definition: string;
}

export interface Index {
  readonly name: string;
  readonly unique: boolean;
  /** The first key: a column's name, or the text of an expression. */
  readonly leads: string;
  readonly definition: string;
}

export interface Policy {
  readonly name: string;
  readonly command: string;
  readonly permissive: boolean;
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
}

/** Who may do what, as `role: PRIVILEGE, PRIVILEGE`. */
export type Grants = readonly { readonly role: string; readonly privileges: readonly string[] }[];

export interface Table {
  /** `schema.name`. */
  readonly name: string;
  readonly owner: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly Index[];
  readonly policies: readonly Policy[];
  readonly triggers: readonly { readonly name: string; readonly definition: string }[];
  readonly grants: Grants;
}

/** A view or anything else that can be selected from. */
export interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly owner: string;
  readonly options: readonly string[];
}

export interface DatabaseFunction {
  readonly signature: string;
  readonly owner: string;
  readonly definer: boolean;
  readonly settings: readonly string[];
  readonly grants: Grants;
  readonly source: string;
}

export interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  readonly createsDatabases: boolean;
  readonly createsRoles: boolean;
  readonly replicates: boolean;
  readonly memberOf: readonly string[];
  /** What it may do in the database itself: CONNECT, CREATE, TEMPORARY. */
  readonly database: readonly string[];
  /** `schema: USAGE, CREATE`. */
  readonly schemas: readonly string[];
}

/** All that PostgreSQL knows about the shape and the guards of our tables. */
export interface Catalogue {
  readonly tables: readonly Table[];
  readonly others: readonly Relation[];
  readonly functions: readonly DatabaseFunction[];
  readonly roles: readonly Role[];
  readonly schemas: readonly { readonly name: string; readonly owner: string }[];
}

/** Reads the catalogue over any connection that may (a superuser sees it all). */
export async function readCatalogue(client: Client): Promise<Catalogue> {
  const rows = async <Row extends QueryResultRow>(sql: string): Promise<Row[]> =>
    (await client.query<Row>(sql)).rows;
  const relations = await rows<Omit<Table, 'columns'> & Relation & { oid: number }>(RELATIONS);
  const parts = async <Part extends object>(sql: string): Promise<Map<number, Part[]>> => {
    const found = await rows<Part & { table: number }>(sql);
    return Map.groupBy(found, ({ table }) => table);
  };
  const columns = await parts<Column>(TABLE_PARTS.columns);
  const constraints = await parts<Constraint>(TABLE_PARTS.constraints);
  const indexes = await parts<Index>(TABLE_PARTS.indexes);
  const policies = await parts<Policy>(TABLE_PARTS.policies);
  const triggers = await parts<{ name: string; definition: string }>(TABLE_PARTS.triggers);
  return {
    tables: relations
      .filter(({ kind }) => kind === 'r' || kind === 'p')
      .map((table) => ({
        ...table,
        columns: columns.get(table.oid) ?? [],
        constraints: constraints.get(table.oid) ?? [],
        indexes: indexes.get(table.oid) ?? [],
        policies: policies.get(table.oid) ?? [],
        triggers: triggers.get(table.oid) ?? [],
      })),
    others: relations.filter(({ kind }) => kind !== 'r' && kind !== 'p'),
    functions: await rows<DatabaseFunction>(FUNCTIONS),
    roles: await rows<Role>(ROLES),
    schemas: await rows<{ name: string; owner: string }>(SCHEMAS),
  };
}
