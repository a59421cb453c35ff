/**
 * Rules of our own for oxlint, where none of its rules has a word that names the fix. Which files they are for is in
 * `oxlint.json`.
 *
 * @typedef {object} Node
 * @property {string} type
 * @property {string} [name]
 * @property {unknown} [value]
 * @typedef {{ readonly type: string, readonly typeName?: { readonly name?: string } }} TypeNode
 * @typedef {Node & { readonly typeAnnotation: TypeNode }} Assertion
 * @typedef {Node & { readonly key: Node, readonly value: Node }} Property
 * @typedef {Node & { readonly property: Node }} Member
 * @typedef {Node & { readonly left: Node | Member, readonly right: Node }} Assignment
 * @typedef {{ readonly report: (finding: { readonly node: Node, readonly message: string }) => void }} Context
 */

/** What is named by `key: …`, `'key': …`, `.key` or `['key']`; null where it is worked out. @param {Node} node */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name ?? null;
  return typeof node.value === 'string' ? node.value : null;
}

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

/** What a page must have and must not; null is not to be named at all, since the default is the safe one. */
const preferences = new Map([
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['webviewTag', false],
  ['webSecurity', null],
  ['allowRunningInsecureContent', null],
  ['experimentalFeatures', null],
  ['enableBlinkFeatures', null],
]);

const safeWindows = {
  /** @param {Context} context */
  create: (context) => {
    /** @param {Node} node @param {Node} key @param {Node} value */
    const check = (node, key, value) => {
      const name = nameOf(key);
      const wanted = name === null ? undefined : preferences.get(name);
      if (wanted === undefined || (wanted !== null && value.value === wanted)) return;
      const fix =
        wanted === null ? 'leave it out, its default is the safe one' : `write \`${wanted}\` or leave it out`;
      context.report({ node, message: `\`${name}\` weakens the page of a window: ${fix}.` });
    };
    return {
      /** @param {Property} node */
      Property(node) {
        check(node, node.key, node.value);
      },
      /** @param {Assignment} node */
      AssignmentExpression(node) {
        if ('property' in node.left) check(node, node.left.property, node.right);
      },
    };
  },
};

/** @param {ReadonlySet<string>} names @param {string} message */
const noMembers = (names, message) => ({
  /** @param {Context} context */
  create: (context) => ({
    /** @param {Member} node */
    MemberExpression(node) {
      if (names.has(nameOf(node.property) ?? '')) context.report({ node, message });
    },
    /** Taken out of its object: `const { send } = contents`. @param {Node & { readonly properties: readonly Property[] }} node */
    ObjectPattern(node) {
      for (const property of node.properties) {
        if (property.type === 'Property' && names.has(nameOf(property.key) ?? '')) {
          context.report({ node: property, message });
        }
      }
    },
  }),
});

const onePush = noMembers(
  new Set(['send', 'sendToFrame', 'postMessage']),
  'Pages are told whole snapshots by createPush of electron/ipc/push.ts: take its Push as an argument.',
);

const noOpening = noMembers(
  new Set(['openExternal', 'openPath', 'showItemInFolder']),
  'The app opens nothing outside itself: show the address as text, to be copied.',
);

const noProcesses = {
  /** @param {Context} context */
  create: (context) => ({
    /** However it is loaded: import, require or getBuiltinModule. @param {Node} node */
    Literal(node) {
      if (!/^(node:)?(child_process|cluster)$/.test(String(node.value))) return;
      context.report({
        node,
        message: 'The app starts no other process: ask Electron or the bus of the system through an adapter.',
      });
    },
  }),
};

export default {
  meta: { name: 'unhunch' },
  rules: {
    'no-cast': noCast,
    'safe-windows': safeWindows,
    'one-push': onePush,
    'no-opening': noOpening,
    'no-processes': noProcesses,
  },
};
