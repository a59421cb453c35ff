import { translate } from '../../e2e/desktop/catalogue.ts';
import { awaitBreak, pageOf } from '../../e2e/desktop/prompts.ts';
import { placeOwn } from '../studio/own-exercises.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, test } from '../studio/studio.ts';

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
