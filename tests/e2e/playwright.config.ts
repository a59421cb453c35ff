import { defineConfig } from 'playwright/test';

/** What opens window after window and keeps the processor busy. */
const pages = ['everybody/**', 'security/**', 'window/**'];

/**
 * The tests drive the packaged app on a desktop of their own. Many mostly wait for real time to pass, so six run
 * beside each other even on a small machine, but only three of those that do not wait; more of them and the hands are
 * late. A test that fails once has failed: no retries.
 */
export default defineConfig({
  testDir: './specs',
  outputDir: '../../node_modules/.cache/e2e',
  fullyParallel: true,
  workers: 6,
  projects: [
    { name: 'pages', testMatch: pages, workers: 3 },
    { name: 'desktop', testIgnore: pages },
  ],
  retries: 0,
  timeout: 180_000,
  forbidOnly: true,
  // A tree says everything that a screen reader is told, no less; where it may vary, it says how.
  expect: {
    toMatchAriaSnapshot: {
      children: 'deep-equal',
      pathTemplate: '{testDir}/everybody/trees/{arg}{ext}',
    },
  },
  // The test command adds the json reporter, whose file it reads.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
});
