import type { Catalogue, DatabaseFunction, Grants, Role, Table } from './read-catalogue';

/** The catalogue as a text to review: one line for each thing, in an order that does not depend on its history. */
export function describeCatalogue({ tables, others, functions, roles, schemas }: Catalogue): string {
  // BullMQ's schema is a package's own, and changes with its versions; what matters is who may enter it.
  const ours = ({ name }: { name: string }): boolean => !name.startsWith('bullmq.');
  const blocks = [
    ...roles.map(describeRole),
    schemas.map(({ name, owner }) => `schema ${name} owner ${owner}`).join('\n'),
    ...tables.filter(ours).map(describeTable),
    ...others.filter(ours).map(({ name, kind, owner }) => `relation ${name} kind ${kind} owner ${owner}`),
    ...functions.filter(({ signature }) => !signature.startsWith('bullmq.')).map(describeFunction),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function describeRole({ name, database, schemas, memberOf }: Role): string {
  return [
    `role ${name}`,
    `  database ${database.join(', ')}`,
    ...schemas.map((entry) => `  schema ${entry}`),
    ...memberOf.map((other) => `  member of ${other}`),
  ].join('\n');
}

function describeTable(table: Table): string {
  const { name, owner, rowSecurity, forced, columns, constraints, indexes, policies, triggers, grants } =
    table;
  const guard = `${rowSecurity ? 'row security' : 'no row security'}${forced ? ' forced' : ''}`;
  return [
    `table ${name} owner ${owner}, ${guard}`,
    ...columns.map(
      (column) =>
        `  column ${column.name} ${column.type}` +
        (column.collation === null ? '' : ` collate ${column.collation}`) +
        (column.notNull ? ' not null' : '') +
        (column.default === null ? '' : ` default ${column.default}`),
    ),
    ...constraints.map((constraint) => `  constraint ${constraint.name} ${constraint.definition}`),
    ...indexes.map((index) => `  index ${index.definition.replace('INDEX ', '')}`.replace('CREATE ', '')),
    ...policies.map(
      (policy) =>
        `  policy ${policy.name} for ${policy.command} to ${policy.roles.join(', ')}` +
        ` using ${policy.using ?? '-'} check ${policy.check ?? '-'}`,
    ),
    ...triggers.map(({ definition }) => `  trigger ${definition}`),
    ...describeGrants(grants),
  ].join('\n');
}

function describeFunction({ signature, owner, definer, settings, grants, source }: DatabaseFunction): string {
  const how = [definer ? 'security definer' : 'security invoker', ...settings].join(', ');
  return [`function ${signature} owner ${owner}, ${how}, body ${source}`, ...describeGrants(grants)].join(
    '\n',
  );
}

function describeGrants(grants: Grants): string[] {
  return grants.map(({ role, privileges }) => `  grant ${privileges.join(', ')} to ${role}`);
}
