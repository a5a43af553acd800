import { builtinRules } from 'eslint/use-at-your-own-risk';

const core = builtinRules.get('max-lines-per-function');
const TEST_BLOCKS = new Set(['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach']);

/** The first name of `describe(…)`, `it.each(…)(…)`, `describe.each(…)(…)` and the like. */
function calleeName(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return calleeName(node.object);
  if (node.type === 'CallExpression') return calleeName(node.callee);
  return node.type === 'TaggedTemplateExpression' ? calleeName(node.tag) : undefined;
}

function isTestBlock(node) {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee !== node && TEST_BLOCKS.has(calleeName(parent));
}

/**
 * ESLint's own max-lines-per-function, which cannot tell a function from the block of a test: those are sections of
 * a text, as long as the file's limit lets them be.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: core.meta,
  create(context) {
    const report = (problem) => {
      if (!isTestBlock(problem.node)) context.report(problem);
    };
    return core.create(Object.create(context, { report: { value: report } }));
  },
};
