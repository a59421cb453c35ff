import { homes, rows } from './import-table.mjs';

/**
 * Turns the import table into rules. Each says what to do instead.
 *
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 */

/** @param {string} name */
const packagePattern = (name) => `(^|/)node_modules/${name}/`;

/** @param {readonly string[]} patterns */
const anyOf = (patterns) => (patterns.length === 0 ? '^$' : patterns.join('|'));

/** @param {import('./import-table.mjs').Row} row */
function rulesOf({ name, from, may, mayAsTypes, packages, packagesAsTypes, node, instead }) {
  const modulesOfNode = Array.isArray(node) ? node.map((module) => `^${module}$`) : [];
  const running = [...may, ...(packages ?? []).map(packagePattern), ...modulesOfNode];
  const asTypes = [...running, ...(mayAsTypes ?? []), ...(packagesAsTypes ?? []).map(packagePattern)];
  /** @type {Rule['to']} */
  const anyOfNode = node === true ? { dependencyTypesNot: ['core'] } : {};
  /** @type {Rule} */
  const imports = {
    name: `${name}-imports`,
    severity: 'error',
    comment: instead,
    from: { path: from },
    to: { pathNot: anyOf(asTypes), ...anyOfNode },
  };
  if (asTypes.length === running.length) return [imports];
  /** @type {Rule} */
  const typesOnly = {
    name: `${name}-imports-types`,
    severity: 'error',
    comment: `Import its types alone (\`import type\`). ${instead}`,
    from: { path: from },
    to: { path: anyOf(asTypes), pathNot: anyOf(running), dependencyTypesNot: ['type-only'] },
  };
  return [imports, typesOnly];
}

/** @param {import('./import-table.mjs').Home} home @returns {Rule} */
const homeRule = ({ name, packages, at, instead }) => ({
  name: `${name}-at-home`,
  severity: 'error',
  comment: instead,
  from: { path: '^(electron|renderer|shared)/', pathNot: at },
  to: { path: anyOf(packages.map(packagePattern)) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Move what both need into a file of its own.',
      from: {},
      to: { circular: true },
    },
    ...rows.flatMap(rulesOf),
    ...homes.map(homeRule),
    {
      name: 'every-file-has-a-row',
      severity: 'error',
      comment: 'Move the file to a folder that the import table knows, or give its folder a row there.',
      from: { path: '^(electron|renderer|shared)/', pathNot: anyOf(rows.map(({ from }) => from)) },
      to: {},
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      comment: 'main.ts and preload.ts are entry points.',
      from: {},
      to: { path: '^electron/(main|preload)\\.ts$' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      comment: 'Nothing but tests imports tests.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // By the whole path: packages have folders of these names too, and would be seen by no rule.
    exclude: { path: '^(node_modules/\\.cache|out|dist|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
