/** What ships, and what is built or written from it. With `--production` tests are no reason to keep something. */
const shipped = [
  'electron/main.ts!',
  'electron/preload.ts!',
  'renderer/*/main.tsx!',
  'shared/replay/replay-command.ts!',
  'shared/routines/command/routines-command.ts!',
  'shared/packs/pack-json-schema.ts!',
  'shared/tray-icon/draw-app-icon.ts!',
];

/** Run by hand, or by a tool that names it. */
const scripts = [
  '.config/commands/complete-lockfile.mjs',
  '.config/icons/contact-sheet.mjs',
  '.config/icons/write-icons.mjs',
  '.config/packaging/after-pack.mjs',
  '.config/packaging/package.mjs',
  '.config/vitest.mutation.config.ts',
];

const tests = [
  'tests/**/*.test.{ts,tsx}',
  'tests/support/history-writer.ts',
  'tests/e2e/playwright.config.ts',
  'tests/pictures/figures/sheet.tsx',
  'tests/e2e/specs/**/*.spec.ts',
  'tests/pictures/playwright.config.ts',
  'tests/pictures/shots/**/*.shot.ts',
];

/** @type {(options: { readonly production?: boolean }) => import('knip').KnipConfig} */
export default ({ production = false }) => ({
  entry: [...shipped, ...scripts, ...tests],
  project: [
    'electron/**/*.ts!',
    'renderer/**/*.{ts,tsx}!',
    'shared/**/*.ts!',
    'tests/**/*.{ts,tsx}',
    '.config/**/*.{mjs,ts}',
  ],
  ignoreBinaries: ['mkfifo'],
  // What is exported for its test alone is alive as long as its own file uses it.
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});
