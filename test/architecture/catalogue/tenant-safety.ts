import type { Catalogue, Constraint, DatabaseFunction, Policy, Role, Table } from './read-catalogue';

/** What is not tenant-safe, each with the reason why that is right. */
export interface Listed {
  readonly tables: Readonly<Record<string, string>>;
  readonly indexes: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
}

export const LISTED: Listed = {
  tables: {
    'identity.account':
      'a log-in by e-mail comes before any tenant: app has no privilege, only exact-key functions',
    'identity.attempt':
      'wrong guesses by hash of address, counted before any tenant is known: exact-key functions only',
    'platform.due': 'the scan for due work spans organisations: a time, a kind and two ids, no content',
    'public.schema_migration': "TypeORM's list of migrations; app has no privilege",
  },
  indexes: {
    'public.party ix_party__account_any_org':
      "serves the owner's log-in function; app's own queries cannot use it alone",
    'public.session ix_session__account_any_org':
      "serves the owner's functions that tell and end an account's own sessions; app's own queries cannot use it alone",
  },
  schemas: { bullmq: "BullMQ's own tables, for the role queue alone; jobs hold ids, never content" },
};

const TENANT = `(org_id = ( SELECT (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid AS "nullif"))`;
const ROW_PRIVILEGES = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
const schemaOf = (name: string): string => name.slice(0, name.indexOf('.'));

/** Everything that breaks ARCHITECTURE §4, as sentences; none when the database is safe. */
export function tenantSafetyProblems(catalogue: Catalogue, listed: Listed = LISTED): string[] {
  const ours = catalogue.tables.filter(({ name }) => !(schemaOf(name) in listed.schemas));
  return [
    ...ours.filter(({ name }) => !(name in listed.tables)).flatMap((table) => tableProblems(table, listed)),
    ...catalogue.tables.flatMap((table) => grantProblems(table, listed)),
    ...catalogue.others.flatMap(({ name, kind, options }) => {
      if (schemaOf(name) in listed.schemas || kind === 'S') return [];
      if (kind === 'v' && options.includes('security_invoker=true')) return [];
      return [
        `${name} is ${kind === 'v' ? 'a view without security_invoker' : 'a relation that RLS does not guard'}`,
      ];
    }),
    ...catalogue.functions
      .filter((one) => !(schemaOf(one.signature) in listed.schemas))
      .flatMap(functionProblems),
    ...catalogue.roles.flatMap((role) => roleProblems(role, listed)),
    ...staleListings(catalogue, listed),
  ];
}

function tableProblems(table: Table, listed: Listed): string[] {
  const { name, columns, constraints, indexes, policies, owner } = table;
  const says = (problem: string): string => `${name} ${problem}`;
  const org = columns.find((column) => column.name === 'org_id');
  const leads = ({ columns: [first] }: Constraint): boolean => first === 'org_id';
  return [
    ...(org?.type === 'uuid' && org.notNull ? [] : [says('has no org_id uuid not null')]),
    ...(owner === 'migrator' ? [] : [says(`belongs to ${owner}`)]),
    ...(table.rowSecurity && table.forced ? [] : [says('does not force row level security')]),
    ...(constraints.some(({ kind }) => kind === 'p') ? [] : [says('has no primary key')]),
    ...constraints
      .filter((key) => (key.kind === 'p' || key.kind === 'u') && !leads(key))
      .map((key) => says(`has the key ${key.name}, which org_id does not lead`)),
    ...constraints
      .filter(({ kind, columns: [first], targetColumns: [target] }) => {
        return kind === 'f' && (first !== 'org_id' || target !== 'org_id');
      })
      .map((key) => says(`has the plain foreign key ${key.name}: its check bypasses row level security`)),
    ...indexes
      .filter((index) => index.leads !== 'org_id' && !(`${name} ${index.name}` in listed.indexes))
      .map((index) => says(`has the index ${index.name}, which org_id does not lead`)),
    ...columns
      .filter(({ typeKind }) => typeKind === 'e')
      .map((column) => says(`has the enum ${column.name}: it gets no index under row level security`)),
    ...policyProblems(policies).map(says),
  ];
}

function policyProblems(policies: readonly Policy[]): string[] {
  const wanted: readonly Omit<Policy, 'permissive' | 'command'>[] = [
    { name: 'owner', roles: ['migrator'], using: 'true', check: 'true' },
    { name: 'tenant', roles: ['app'], using: TENANT, check: TENANT },
  ];
  const problems = wanted.flatMap(({ name, roles, using, check }) => {
    const policy = policies.find((one) => one.name === name);
    if (!policy) return [`has no policy ${name}`];
    const right =
      policy.command === 'ALL' && policy.permissive && policy.roles.join() === roles.join() &&
      policy.using === using && policy.check === check; // prettier-ignore
    return right ? [] : [`has a policy ${name} that is not the house's: ${JSON.stringify(policy)}`];
  });
  const known = new Set(wanted.map(({ name }) => name));
  return [
    ...problems,
    ...policies.filter(({ name }) => !known.has(name)).map(({ name }) => `has one policy too many: ${name}`),
  ];
}

/** app: rows, never TRUNCATE, REFERENCES or TRIGGER; queue: its own schema; PUBLIC and others: nothing. */
function grantProblems({ name, grants }: Table, { tables, schemas }: Listed): string[] {
  const queues = schemaOf(name) in schemas;
  return grants.flatMap(({ role, privileges }) => {
    const excess = privileges.filter((privilege) => !ROW_PRIVILEGES.has(privilege));
    if (excess.length > 0) return [`${name} grants ${excess.join(', ')} to ${role}`];
    if (role === (queues ? 'queue' : 'app') && (!(name in tables) || name === 'platform.due')) return [];
    return [`${name} is open to ${role}`];
  });
}

function functionProblems({ signature, owner, definer, settings, grants }: DatabaseFunction): string[] {
  const path = settings.some((setting) => setting.startsWith('search_path=pg_catalog'));
  const strangers = grants.filter(({ role }) => role !== 'app').map(({ role }) => role);
  return [
    ...(owner === 'migrator' ? [] : [`${signature} belongs to ${owner}`]),
    ...(path ? [] : [`${signature} does not fix its search_path`]),
    ...(definer && strangers.length > 0
      ? [`${signature} runs as its owner for ${strangers.join(', ')}`]
      : []),
  ];
}

function roleProblems(role: Role, { schemas }: Listed): string[] {
  const { name, superuser, bypassesRowSecurity, createsDatabases, createsRoles, replicates, memberOf } = role;
  const powers = { superuser, bypassesRowSecurity, createsDatabases, createsRoles, replicates };
  const problems = Object.entries(powers).flatMap(([power, has]) =>
    has ? [`the role ${name}: ${power}`] : [],
  );
  problems.push(...memberOf.map((other) => `the role ${name} is a member of ${other}`));
  if (name === 'migrator') return problems;
  // BullMQ adds jobs in bulk through a temporary table.
  const wanted = name === 'queue' ? 'CONNECT,TEMPORARY' : 'CONNECT';
  if (role.database.join() !== wanted)
    problems.push(`the role ${name} may ${role.database.join(', ')} in the database`);
  for (const entry of role.schemas) {
    const theirs = name === 'queue' && schemaOf(entry.replace(':', '.')) in schemas;
    if (name === 'queue' && !theirs) problems.push(`the role queue reaches ${entry}`);
    if (name === 'app' && !entry.endsWith(': USAGE')) problems.push(`the role app may create in ${entry}`);
    if (name === 'app' && schemaOf(entry.replace(':', '.')) in schemas)
      problems.push(`the role app reaches ${entry}`);
  }
  return problems;
}

/** A listing without its thing is a door left open for the next thing of that name. */
function staleListings({ tables, schemas }: Catalogue, listed: Listed): string[] {
  const known = new Set([
    ...tables.map(({ name }) => name),
    ...tables.flatMap(({ name, indexes }) => indexes.map((index) => `${name} ${index.name}`)),
    ...schemas.map(({ name }) => name),
  ]);
  const all = [listed.tables, listed.indexes, listed.schemas].flatMap((reasons) => Object.keys(reasons));
  return all.filter((name) => !known.has(name)).map((name) => `${name} is listed, and is not there`);
}
