import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { gatherLicences, licenceFile } from './.config/licences/gather-licences.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const platformModules = [
  'electron',
  /^electron\//,
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/** The test build differs from the release by this constant and one fuse, and by nothing else. */
const build = process.env.UNHUNCH_BUILD === 'test' ? 'test' : 'release';

const folders = { client: here('out/renderer'), main: here('out/main'), preload: here('out/preload') };

/** Vite writes down what really went into a bundle, with its licence; the page About Unhunch shows it. */
const license = { fileName: licenceFile };

/** One page per window; a new window adds its line here. */
const pages = {
  home: here('renderer/home/index.html'),
  card: here('renderer/card/index.html'),
  break: here('renderer/break/index.html'),
};

/** Measured, together with the replays: no branch of the engine may be left out. */
const domainTests = 'tests/unit/shared/domain/**/*.test.ts';

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: 30_000,
    ...extra,
  },
});

export default defineConfig({
  root: here('renderer'),
  plugins: [react()],
  define: { __UNHUNCH_BUILD__: JSON.stringify(build) },
  builder: {
    sharedConfigBuild: true,
    buildApp: async ({ build: buildOne, environments: { client, main, preload } }) => {
      for (const environment of [client, main, preload]) {
        if (environment !== undefined) await buildOne(environment);
      }
      await gatherLicences({
        root: here('.'),
        bundles: Object.values(folders),
        target: here('out/renderer/licences.js'),
      });
    },
  },
  environments: {
    client: {
      build: {
        outDir: folders.client,
        emptyOutDir: true,
        license,
        target: 'chrome130',
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: { input: pages },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: folders.main,
        emptyOutDir: true,
        license,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: here('electron/main.ts'),
          external: platformModules,
          // Unminified, so that a stack trace says where; but comments of dependencies were a quarter of a megabyte.
          output: { format: 'es', entryFileNames: 'main.js', comments: { jsdoc: false, annotation: false } },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: folders.preload,
        emptyOutDir: true,
        license,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: here('electron/preload.ts'),
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    },
  },
  test: {
    root: here('.'),
    // Left to itself Vitest keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['shared/domain/**/*.ts'],
      reporter: ['text-summary', 'text'],
      reportsDirectory: here('node_modules/.cache/coverage'),
      thresholds: { 'shared/domain/**/*.ts': { branches: 100 } },
    },
    // Files share what they import, which is more work than most of them; a test leaves nothing behind.
    isolate: false,
    projects: [
      project('unit', { exclude: [domainTests] }),
      project('domain', { include: [domainTests] }),
      project('replay'),
      project('integration'),
      project('runtime', { testTimeout: 60_000 }),
    ],
  },
});
