import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The history, written and compacted by a process that is killed five hundred times. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/integration/kill-history.test.ts'],
    environment: 'node',
    testTimeout: 1_800_000,
    env: { UNHUNCH_KILLS: '500' },
  },
});
