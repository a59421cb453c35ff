import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFileOf } from '../../../shared/packs/own-file.ts';
import { readPack } from '../../../shared/packs/read-pack.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { placeFile } from '../../e2e/desktop/data-files.ts';
import { awaitBreak, pageOf } from '../../e2e/desktop/prompts.ts';
import { buildOwn } from '../../support/packs.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

const sampleFile = fileURLToPath(new URL('../../../resources/packs/sample-pack.json', import.meta.url));
const badFile = fileURLToPath(
  new URL('../../unit/shared/packs/bad-packs/many-things-at-once.json', import.meta.url),
);

const prescribed = [
  buildOwn({
    id: 'own:slide',
    name: 'Wall slide with a ball',
    figure: 'wall-angel',
    stopIf: 'The tip of the shoulder pinches.',
  }),
  buildOwn({
    id: 'own:nod',
    name: 'Chin nods, lying down',
    where: 'lying',
    focus: 'neck',
    stopIf: 'You feel dizzy.',
    steps: [
      'Lie on your back, a folded towel under your head.',
      'Nod as if to say a small yes.',
      'Let the head stay heavy.',
    ],
    sets: 2,
    betweenSetsSeconds: 30,
  }),
  buildOwn({
    id: 'own:sit',
    name: 'Quiet sitting',
    where: 'seated',
    focus: 'mind',
    timing: { is: 'minutes', minutes: 1 },
  }),
];

async function placeOwn(dataFolder: string): Promise<void> {
  const sample = readPack(readFileSync(sampleFile, 'utf8'));
  if (sample.is !== 'usable') throw new Error('the sample is no pack');
  const kept = ownFileOf({ exercises: prescribed, offered: ['own:sit'] });
  await placeFile(join(dataFolder, 'own-exercises.json'), JSON.stringify(kept));
  await placeFile(join(dataFolder, 'packs', `${sample.pack.id}.json`), JSON.stringify(sample.pack));
}

test('a break of an exercise that nobody has drawn', async ({ studio, desktop }) => {
  await placeOwn(desktop.dataFolder);
  const { app, home } = await studio.open(midMorning);
  await home.getByRole('link', { name: translate('window.nav.exercises') }).click();
  await home.getByRole('link', { name: translate('own.link') }).click();
  await home
    .getByRole('button', { name: translate('own.startNamed', { name: 'Chin nods, lying down' }) })
    .click();
  await awaitBreak(desktop.screen);
  const page = await pageOf(app, 'break');
  await expect(page.locator('.player-sentence')).toHaveText(translate('routine.phase.hold'));
  await studio.still(page, 'own-break');
});

test('own exercises with a pack, the form, and a pack that is none', async ({ studio, desktop }) => {
  await placeOwn(desktop.dataFolder);
  const opened = await studio.open(midMorning);
  const { home } = opened;
  await home.getByRole('link', { name: translate('window.nav.exercises') }).click();
  await home.getByRole('link', { name: translate('own.link') }).click();
  await expect(home.locator('.own-row')).toHaveCount(6);
  await resize(opened, 1040, 1500);
  await studio.still(home, 'own-list');
  await resize(opened, 360, 1500);
  await studio.still(home, 'own-list-narrow');

  await home.locator('input[type=file]').setInputFiles(badFile);
  await expect(home.locator('#bad-pack')).toBeFocused();
  await resize(opened, 1040, 900);
  await studio.still(home, 'own-bad-pack');

  await home
    .getByRole('button', { name: translate('own.changeNamed', { name: 'Wall slide with a ball' }) })
    .click();
  await resize(opened, 1040, 1300);
  await studio.still(home, 'own-form');
  await home.locator('#own-name').fill('');
  await home.locator('#own-repetitions').fill('many');
  await home.getByRole('button', { name: translate('own.form.save') }).click();
  await expect(home.locator('#own-name')).toBeFocused();
  await resize(opened, 360, 1900);
  await studio.still(home, 'own-form-wrong-narrow');
});
