// Who may import whom. Each rule says what to do instead.
const electronPackage = '^electron$|node_modules/electron/';

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
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'The engine imports only itself and assert-never: pass what it needs as an argument.',
      from: { path: '^shared/domain/' },
      to: { pathNot: '^shared/(domain/|assert-never\\.ts$)' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment:
        'shared/ runs anywhere: no Electron, no Node, no React. Put a port in electron/ports.ts instead.',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/', pathNot: '^shared/' },
    },
    {
      name: 'shared-no-node',
      severity: 'error',
      comment: 'shared/ has no Node modules.',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-packages',
      severity: 'error',
      comment:
        'shared/ uses zod, temporal-polyfill, the message formatter and a JSON parser with positions; another package needs a reason in its README and a line here.',
      from: { path: '^shared/' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(zod|jsonc-parser|temporal-polyfill|temporal-spec|intl-messageformat|@formatjs)/',
      },
    },
    {
      name: 'renderer-sees-only-the-bridge',
      severity: 'error',
      comment: 'Pages reach main through renderer/bridge and never import Electron, Node or the shell.',
      from: { path: '^renderer/' },
      to: { path: `^electron/|^tests/|${electronPackage}` },
    },
    {
      name: 'renderer-no-node',
      severity: 'error',
      comment: 'Pages run in a sandbox without Node.',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'windows-stay-apart',
      severity: 'error',
      comment: 'What two windows share belongs in renderer/ui, figure, player or bridge.',
      from: { path: '^renderer/(home|card|break)/' },
      to: { path: '^renderer/(home|card|break)/', pathNot: '^renderer/$1/' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      comment: 'renderer/ui is presentational: hand it texts and values.',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(?!ui/)|^shared/(domain|settings|ipc|session|replay)/' },
    },
    {
      name: 'app-knows-only-ports',
      severity: 'error',
      comment: 'electron/app decides through electron/ports.ts; the composition root hands it the adapters.',
      from: { path: '^electron/app/' },
      to: { path: `^electron/(adapters|ipc|security|launch|main|preload)|${electronPackage}` },
    },
    {
      name: 'adapters-do-not-decide',
      severity: 'error',
      comment: 'An adapter wraps one capability; decisions are in electron/app or shared.',
      from: { path: '^electron/(adapters|security)/' },
      to: { path: '^electron/(app|main)' },
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      comment: 'main.ts and preload.ts are entry points.',
      from: {},
      to: { path: '^electron/(main|preload)\\.ts$' },
    },
    {
      name: 'preload-is-small',
      severity: 'error',
      comment: 'The preload imports channel names and types, since everything else lands in every page.',
      from: { path: '^electron/preload\\.ts$' },
      to: {
        pathNot: `^shared/ipc/names\\.ts$|^electron/ipc/channels\\.ts$|${electronPackage}`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      comment: 'Product code never imports tests.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.cache|/out/|/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
