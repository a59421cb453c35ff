import { helpTopics } from '../../../../renderer/home/help/topics.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard } from '../../desktop/keyboard.ts';

const cardTitle = '^A minute for your back$';
const signsTitle = translate('help.topic.signs.title');

test('every topic of Help is reached by the keyboard, and the way back leads to where one left', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, sittingSeconds: 600 } });
  await pressByKeyboard(home, translate('window.nav.help'));
  await expect(home.locator('h1')).toBeFocused();
  for (const topic of helpTopics) {
    const title = translate(`help.topic.${topic}.title`);
    await pressByKeyboard(home, title);
    await expect(home.locator('h1')).toHaveText(title);
    await expect(home.locator('h1')).toBeFocused();
    await pressByKeyboard(home, translate('help.up'));
    await expect(home.locator('h1')).toHaveText(translate('window.nav.help'));
    await expect(home.getByRole('link', { name: title })).toBeFocused();
  }
  await app.quit();
});

test('the regions of the spine are chosen by keys and by pointing at the back', async ({ desktop }) => {
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, sittingSeconds: 600 } });
  await home.getByRole('link', { name: translate('window.nav.help'), exact: true }).click();
  await home.getByRole('link', { name: translate('help.topic.posture.title') }).click();
  const chosen = home.locator('.body-map-text h3');
  await expect(chosen).toHaveText(translate('help.region.thorax.title'));

  await home.getByRole('radio', { checked: true }).focus();
  await home.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(translate('help.region.low.title'));

  for (const region of ['neck', 'thorax', 'low'] as const) {
    const place = await home.locator(`.body-area-${region} .body-shape`).boundingBox();
    if (place === null) throw new Error(`the drawing has no ${region}`);
    await home.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await expect(chosen).toHaveText(translate(`help.region.${region}.title`));
    await expect(home.getByRole('radio', { checked: true })).toHaveAccessibleName(
      translate(`help.region.${region}.title`),
    );
  }

  await home.locator('.body-map-text').getByRole('link').click();
  await expect(home.locator('h1')).toHaveText(signsTitle);
  await expect(home.locator('h1')).toBeFocused();
  await app.quit();
});

test('the card leads straight to the warning signs, also in a window that shows another page', async ({
  desktop,
}) => {
  const { person, screen } = desktop;
  person.work();
  const rules = {
    ...shortRules,
    sittingSeconds: 8,
    noticeSeconds: 2,
    calmWaitSeconds: 2,
    patienceSeconds: 60,
  };
  const app = await desktop.launchAppWithWindows({ rules });
  await eventually(
    'the card',
    () => screen.windowsNamed(cardTitle),
    (found) => found.length === 1,
    { withinMs: 40_000 },
  );
  const card = app.electron.windows().find((page) => page.url().includes('/card/'));
  if (card === undefined) throw new Error('the card has no page');
  const chooseSigns = async (): Promise<void> => {
    await card.getByRole('button', { name: translate('card.menu'), exact: true }).click();
    await card.getByRole('menuitem', { name: translate('card.menu.signs') }).click();
  };

  await chooseSigns();
  const home = await eventually(
    'the window',
    () => app.electron.windows().find((page) => page.url().includes('/home/')),
    (page) => page !== undefined,
  );
  if (home === undefined) throw new Error('the app has no window');
  await expect(home.locator('h1')).toHaveText(signsTitle);
  await expect(home.getByRole('link', { name: translate('window.nav.help'), exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );

  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  await expect(home.locator('h1')).toHaveText(translate('window.nav.settings'));
  await chooseSigns();
  await expect(home.locator('h1')).toHaveText(signsTitle);
  await app.quit();
});
