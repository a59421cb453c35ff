import { defineConfig } from 'playwright/test';
import type { StudioOptions } from './studio/studio.ts';

/** These see to the colours themselves. */
const inEveryTheme = ['tray', 'survey', 'prompts', 'exercise-breaks'].map((name) => `**/${name}.shot.ts`);
/** Comes last, whatever was taken. */
const sheet = '**/contact-sheet.shot.ts';

/**
 * Takes the pictures: each shot starts the packaged app on a desktop of its own. Not part of the tests: a picture is
 * judged by whoever looks at it. A shot fails where there was nothing to take a picture of.
 */
export default defineConfig<StudioOptions>({
  testDir: './shots',
  testMatch: '**/*.shot.ts',
  outputDir: '../../node_modules/.cache/pictures',
  fullyParallel: true,
  // A figure that moves wants the machine for itself, or nearly so.
  workers: 2,
  retries: 0,
  timeout: 180_000,
  reporter: [['list']],
  projects: [
    { name: 'light', testIgnore: [...inEveryTheme, sheet], use: { theme: 'light' }, teardown: 'sheet' },
    { name: 'dark', testIgnore: [...inEveryTheme, sheet], use: { theme: 'dark' }, teardown: 'sheet' },
    { name: 'both', testMatch: inEveryTheme, teardown: 'sheet' },
    { name: 'sheet', testMatch: sheet },
  ],
});
