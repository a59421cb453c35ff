import type { Page } from 'playwright';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Scene } from './scene.ts';

const steps = ['wish', 'kind', 'amount', 'cue', 'confidence', 'check'] as const;

/** Goes through the wizard up to a step. */
async function goThrough(home: Page, say: Translate, last: (typeof steps)[number]): Promise<void> {
  for (const step of steps) {
    await home
      .locator('#goal-step')
      .getByText(say(`goals.step.${step}`), { exact: true })
      .waitFor();
    if (step === 'kind') await home.locator('#goal-kind-walk').check();
    if (step === 'confidence') await home.locator('#goal-confidence-5').check();
    if (step === last) return;
    await home.locator('.goal-wizard .button-main').click();
  }
}

export const goalScenes: readonly Scene[] = [
  { name: 'goals', desk: 'lived', address: '#goals', ready: '#goal-heading' },
  { name: 'goals-review', desk: 'review', address: '#goals', ready: '#goal-heading' },
  { name: 'goals-strength', desk: 'strength', address: '#goals', ready: '#goal-heading' },
  ...steps.map(
    (step): Scene => ({
      name: `goals-step-${step}`,
      desk: 'fresh',
      address: '#goals',
      ready: '#goal-step',
      reach: (home, say) => goThrough(home, say, step),
    }),
  ),
  {
    name: 'goals-step-wrong',
    desk: 'fresh',
    address: '#goals',
    ready: '#goal-step',
    reach: async (home) => {
      await home.locator('.goal-wizard .button-main').click();
      await home.locator('.goal-wizard .button-main').click();
    },
  },
];
