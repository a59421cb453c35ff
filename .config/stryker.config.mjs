import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Changes the engine a little in every place it can be changed, and sees whether a test notices. Takes long, so it
 * has a command of its own: `npm run mutation`. What survives and why is in tests/replay/README.md.
 */
export default {
  mutate: ['shared/domain/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: false,
  concurrency: 2,
  timeoutMS: 5000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/stryker/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  // Outside the project: inside node_modules the test runner would leave the copied sources alone.
  tempDirName: join(tmpdir(), 'unhunch-stryker'),
  ignorePatterns: ['/out', '/dist', '/coverage'],
};
