/**
 * TypeORM's `save` overwrites newer data and deletes children, `upsert` forgets the version, `remove` deletes for
 * good. Rows are written by `insert`, and by `update` with the version in its WHERE (see database/versioned.ts).
 */
const BANNED = new Set(['save', 'upsert', 'remove']);
const WRITERS = new Set([
  'EntityManager',
  'Repository',
  'MongoRepository',
  'TreeRepository',
  'BaseEntity',
  'DataSource',
]);

/** Is this TypeORM's manager, repository or entity, by whatever name the variable goes? */
function isRowWriter(type, checker, seen = new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.some((part) => isRowWriter(part, checker, seen));
  const constraint = checker.getBaseConstraintOfType(type);
  if (constraint && constraint !== type && isRowWriter(constraint, checker, seen)) return true;
  if (WRITERS.has(type.getSymbol()?.getName() ?? '')) return true;
  return (type.getBaseTypes?.() ?? []).some((base) => isRowWriter(base, checker, seen));
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: "Bans the writes of TypeORM that lose other people's changes" },
    messages: { banned: '`{{name}}` loses changes: use `insert`, or `updateVersioned` (FACTS A).' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const check = (node, name) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node.object));
      if (isRowWriter(type, checker)) context.report({ node, messageId: 'banned', data: { name } });
    };
    return {
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (BANNED.has(name)) check(node, name);
      },
    };
  },
};
