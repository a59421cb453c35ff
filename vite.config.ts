import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const platformModules = [
  'electron',
  /^electron\//,
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/** The test build differs from the release by this constant and one fuse, and by nothing else. */
const build = process.env.UNHUNCH_BUILD === 'test' ? 'test' : 'release';

/** One page per window; a new window adds its line here. */
const pages = {
  home: here('renderer/home/index.html'),
  card: here('renderer/card/index.html'),
  break: here('renderer/break/index.html'),
};

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
  builder: { sharedConfigBuild: true },
  environments: {
    client: {
      build: {
        outDir: here('out/renderer'),
        emptyOutDir: true,
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
        outDir: here('out/main'),
        emptyOutDir: true,
        target: 'node20',
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: here('electron/main.ts'),
          external: platformModules,
          output: { format: 'es', entryFileNames: 'main.js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: here('out/preload'),
        emptyOutDir: true,
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
    projects: [
      project('unit'),
      project('replay'),
      project('integration'),
      project('runtime', { testTimeout: 60_000 }),
    ],
  },
});
