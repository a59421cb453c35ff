import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { buildSitting } from '../../../support/history-lines.ts';
import { livedHistory } from '../../../support/lived-history.ts';
import { type Keys, press, walkAround } from '../../desktop/by-keyboard.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { watchFocus } from '../../desktop/focus-order.ts';
import { placeHistory, today } from '../../desktop/history.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabTo } from '../../desktop/keyboard.ts';
import { pageRows } from '../../desktop/page-rows.ts';
import { awaitPassingPage } from '../../desktop/passing-page.ts';
import { awaitBreak } from '../../desktop/prompts.ts';
import { expectReplayAgrees, readDeeds } from '../../desktop/trace.ts';

/** Goes to another page; the focus comes along, to its heading or to where somebody left it. */
async function follow(keys: Keys, link: string): Promise<void> {
  const { home } = keys;
  const isHere = (await home.locator('nav a[aria-current=page]').allTextContents()).includes(link);
  if (isHere) return;
  const before = home.url();
  await press(keys, link);
  await expect.poll(() => home.url()).not.toBe(before);
  await expect(home.locator('main :focus')).toHaveCount(1);
}

test('every page is reached, walked through and used by the keys of the computer alone', async ({
  desktop,
}) => {
  await placeHistory(desktop.dataFolder, [
    ...livedHistory(today()),
    buildSitting({ date: today(), time: '00:00:10' }),
  ]);
  const { app, home } = await launchWithHome(desktop);
  const { person, screen } = desktop;
  const keys = { home, person };
  await watchFocus(home);
  await follow(keys, translate('window.nav.help'));
  for (const [name, { way, does }] of Object.entries(pageRows)) {
    await test.step(name, async () => {
      for (const link of way) await follow(keys, link);
      await walkAround(keys, name);
      await does(keys);
    });
  }

  // Another window opens, and the focus comes back out of it to what tells how it went.
  const window = await screen.activeWindow();
  await press(keys, translate('window.nav.today'));
  await press(keys, translate('window.action.startBreak'));
  const breakWindow = await awaitBreak(screen);
  await eventually('the break to have the keyboard', screen.activeWindow, (id) => id === breakWindow);
  await (await awaitPassingPage(app, 'break')).locator('#player-name').waitFor();
  await person.press('Escape');
  await eventually('the window to have the keyboard again', screen.activeWindow, (id) => id === window);
  await expect(home.locator('#mode-headline')).toBeFocused();
  await app.quit();
  expect(await readDeeds(desktop.dataFolder)).toEqual(
    expect.arrayContaining(['break-started', 'break-finished']),
  );
  await expectReplayAgrees(desktop.dataFolder);
});

test('a break that is due asks in the window, on whichever page it is, and is answered there', async ({
  desktop,
}) => {
  const { dataFolder, person } = desktop;
  person.work();
  const rules = {
    ...shortRules,
    sittingSeconds: 8,
    noticeSeconds: 2,
    calmWaitSeconds: 2,
    patienceSeconds: 60,
  };
  const { app, home } = await launchWithHome(desktop, { rules });
  await pressByKeyboard(home, translate('window.nav.settings'));

  const prompt = home.getByRole('region', { name: translate('window.mode.prompt.short') });
  await expect(prompt).toBeVisible({ timeout: 25_000 });
  await expect(home.getByRole('status')).toContainText(translate('window.mode.prompt.short'));
  // It asks and does not take the focus from what the person is doing.
  await expect(home.locator('h1')).toBeFocused();
  await pressByKeyboard(home, translate('window.nav.today'));
  await expect(prompt).toBeVisible();

  await tabTo(home, translate('window.action.start'));
  await home.keyboard.press('Enter');
  await expect(home.locator('#mode-headline')).toHaveText(translate('window.mode.break.short'));
  await expect(prompt).toHaveCount(0);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
