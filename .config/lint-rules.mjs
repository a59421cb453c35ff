/**
 * Rules of our own for oxlint, where none of its rules has a word that names the fix.
 *
 * @typedef {{ readonly type: string, readonly typeName?: { readonly name?: string } }} TypeNode
 * @typedef {{ readonly typeAnnotation: TypeNode }} Assertion
 * @typedef {{ readonly report: (finding: { readonly node: Assertion, readonly message: string }) => void }} Context
 */

const noCast = {
  /** @param {Context} context */
  create: (context) => ({
    /** @param {Assertion} node */
    TSAsExpression(node) {
      const { type, typeName } = node.typeAnnotation;
      if (type === 'TSTypeReference' && typeName?.name === 'const') return;
      context.report({
        node,
        message: 'No `as`: parse the value at the border (zod), or write a type guard.',
      });
    },
  }),
};

export default { meta: { name: 'unhunch' }, rules: { 'no-cast': noCast } };
