import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant of the engine has to get past: its unit tests, the traces, and a few of the random
 * histories, always the same ones so that a survivor survives again.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/unit/shared/domain/**/*.test.ts', 'tests/replay/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    env: { UNHUNCH_PROPERTY_RUNS: '10', UNHUNCH_PROPERTY_SEED: '20260302' },
  },
});
