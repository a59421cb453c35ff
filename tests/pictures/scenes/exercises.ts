import { badFile } from '../studio/own-exercises.ts';
import type { Scene } from './scene.ts';

const list = { desk: 'lived', address: '#exercises', ready: '.library' } as const;
const opened = { desk: 'lived', ready: '.opened' } as const;
const own = { desk: 'lived', address: '#own', ready: '.own-row' } as const;

/** Exercises, and what the person has added. */
export const exerciseScenes: readonly Scene[] = [
  { ...list, name: 'exercises' },
  { ...list, name: 'exercises-area', reach: (home) => home.locator('input[value=thorax]').check() },
  { ...list, name: 'exercises-none', reach: (home) => home.locator('#exercise-search').fill('trampoline') },
  {
    ...list,
    name: 'exercises-no-favourites',
    reach: (home) => home.locator('.list-tools-switch input').last().check(),
  },
  { ...opened, name: 'exercise', address: '#exercises/doorway-pec' },
  { ...opened, name: 'exercise-warmth', address: '#exercises/heat/warmth' },
  { ...opened, name: 'programme', address: '#exercises/evening' },
  { ...own, name: 'own' },
  {
    ...own,
    name: 'own-bad-pack',
    reach: async (home) => {
      await home.locator('input[type=file]').setInputFiles(badFile);
      await home.locator('#bad-pack').waitFor();
    },
  },
  {
    ...own,
    name: 'own-form',
    reach: (home, say) =>
      home.getByRole('button', { name: say('own.changeNamed', { name: 'Wall slide with a ball' }) }).click(),
  },
  {
    ...own,
    name: 'own-form-wrong',
    reach: async (home, say) => {
      await home
        .getByRole('button', { name: say('own.changeNamed', { name: 'Wall slide with a ball' }) })
        .click();
      await home.locator('#own-name').fill('');
      await home.locator('#own-repetitions').fill('many');
      await home.getByRole('button', { name: say('own.form.save') }).click();
    },
  },
  { name: 'own-empty', desk: 'fresh', address: '#own', ready: '#own-add' },
];
