import type { Page } from 'playwright';
import { helpTopics } from '../../../renderer/home/help/topics.ts';
import type { Scene } from './scene.ts';

const settings = { desk: 'fresh', address: '#settings', ready: '.setting' } as const;
const help = { desk: 'fresh', ready: 'h1' } as const;

/** What is folded away, as far as it is seen at once. */
const openAll = async (home: Page): Promise<void> => {
  for (const summary of (await home.locator('summary').all()).slice(0, 3)) await summary.click();
};

async function typeWrong(home: Page): Promise<void> {
  await home.locator('#setting-sittingMinutes').fill('many');
  await home.keyboard.press('Enter');
  await home.locator('#setting-workingHours-within').click();
  await home.locator('textarea').fill('{"version":1,"settings":{"sittingMinutes":4,"moonPhase":true}}');
  await home.locator('.settings-text:has(textarea:enabled) .button-plain').last().click();
  await home.locator('.settings-text-result li').first().waitFor();
}

/** Help and all its topics, Settings as they are, searched, and with wrong things typed. */
export const settingScenes: readonly Scene[] = [
  { ...help, name: 'help', address: '#help' },
  ...helpTopics.map(
    (topic): Scene => ({
      ...help,
      name: `help-${topic}`,
      address: `#help/${topic}`,
      reach: openAll,
    }),
  ),
  { ...settings, name: 'settings' },
  {
    ...settings,
    name: 'settings-changed',
    reach: async (home) => {
      await home.locator('#setting-sittingMinutes').fill('40');
      await home.keyboard.press('Enter');
      await home.locator('.setting-group-top .button-quiet').first().waitFor();
    },
  },
  { ...settings, name: 'settings-wrong', reach: typeWrong },
  { ...settings, name: 'settings-found', reach: (home) => home.locator('#settings-search').fill('o') },
  { ...settings, name: 'settings-none', reach: (home) => home.locator('#settings-search').fill('moonlight') },
];
