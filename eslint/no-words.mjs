/** Attributes that are read out or shown. */
const SAID = new Set([
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
  'aria-label',
  'aria-description',
]);
const LETTER = /\p{L}/u;

/**
 * What is read stands in web/src/app/words, a folder for each language, and never in a component.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Keeps words out of components' },
    messages: { words: 'Words that are read belong in web/src/app/words: ask `t` for them.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'words' });
    /** The text of a literal or of a template, or none. */
    const textOf = (node) => {
      if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
      if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join('');
      if (node?.type === 'JSXExpressionContainer') return textOf(node.expression);
      return '';
    };
    return {
      JSXText: (node) => LETTER.test(node.value) && report(node),
      JSXAttribute: (node) => SAID.has(node.name.name) && LETTER.test(textOf(node.value)) && report(node),
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer': (node) =>
        LETTER.test(textOf(node)) && report(node),
    };
  },
};
