/**
 * A rule is switched off for one line, by name, with the reason after ` -- `.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Asks why a rule is switched off' },
    messages: {
      wide: 'Switch off one rule for one line: eslint-disable-next-line <rule> -- <reason>.',
      silent: 'Say why, after ` -- `.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const words = comment.value.trim();
          if (!/^eslint-(disable|enable)/.test(words)) continue;
          if (!/^eslint-disable-(next-)?line\s+[\w@]/.test(words))
            context.report({ loc: comment.loc, messageId: 'wide' });
          else if (!/\s--\s+\S/.test(words)) context.report({ loc: comment.loc, messageId: 'silent' });
        }
      },
    };
  },
};
