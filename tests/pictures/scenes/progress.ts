import { scales } from '../../../shared/progress/periods.ts';
import type { Scene } from './scene.ts';

const progress = { desk: 'lived', address: '#progress', ready: '.plot' } as const;
const yours = { desk: 'lived', address: '#yours', ready: '.yours' } as const;

/** Progress at every scale, as tables, and what is the person's. */
export const progressScenes: readonly Scene[] = [
  ...scales.map(
    (scale): Scene => ({
      ...progress,
      name: `progress-${scale}`,
      reach: (home) => home.locator(`#scale-${scale}`).check({ force: true }),
    }),
  ),
  {
    ...progress,
    name: 'progress-tables',
    reach: async (home, say) => {
      await home.locator('#scale-week').check({ force: true });
      const closed = home.locator('.plot button').filter({ hasText: say('progress.plot.as-table') });
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  { name: 'progress-first-day', desk: 'fresh', address: '#progress', ready: '.progress' },
  { name: 'progress-sparse', desk: 'sparse', address: '#progress', ready: '.progress' },
  { ...yours, name: 'yours' },
  {
    ...yours,
    name: 'yours-erase-not-yet',
    reach: async (home) => {
      await home.locator('#erase-word').fill('no');
      await home.locator('.erase-form .button-stop').click();
      await home.locator('#erase-said:not(:empty)').waitFor();
    },
  },
  { ...yours, name: 'summary', address: '#summary', ready: '.summary' },
  { name: 'summary-first-day', desk: 'fresh', address: '#summary', ready: 'h1' },
];
