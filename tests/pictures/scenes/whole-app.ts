import { firstRunAddress, firstRunSteps } from '../../../renderer/home/first-run/steps.ts';
import { exerciseScenes } from './exercises.ts';
import { goalScenes } from './goals.ts';
import { progressScenes } from './progress.ts';
import type { Scene } from './scene.ts';
import { settingScenes } from './settings.ts';

const today = { address: '#today', ready: '.ring' } as const;

const firstRunScenes: readonly Scene[] = firstRunSteps.map((step, index) => ({
  name: `first-run-${index + 1}-${step}`,
  desk: 'first',
  address: firstRunAddress(step),
  ready: '.first-run',
  reach: async (home) => {
    if (step === 'check') await home.locator('.first-run input[type=radio]').last().check();
    if (step === 'rhythm') await home.locator('#setting-workingHours-within').click();
    if (step === 'goal') await home.locator('.first-run input[type=radio]').nth(1).check();
  },
}));

const pagesWhere = (desk: 'damaged'): readonly Scene[] =>
  (['today', 'exercises', 'own', 'goals', 'progress', 'settings'] as const).map((page) => ({
    name: `${page}-${desk}`,
    desk,
    address: `#${page}`,
    ready: '.banner-what',
  }));

/** Every page of the window in everything that it can hold. */
export const wholeApp: readonly Scene[] = [
  { ...today, name: 'today', desk: 'lived' },
  {
    ...today,
    name: 'today-table',
    desk: 'lived',
    reach: (home) => home.locator('.ribbon-table summary').click(),
  },
  { ...today, name: 'today-sparse', desk: 'sparse' },
  { ...today, name: 'today-first', desk: 'fresh' },
  ...exerciseScenes,
  ...goalScenes,
  ...progressScenes,
  ...settingScenes,
  ...firstRunScenes,
  ...pagesWhere('damaged'),
];
