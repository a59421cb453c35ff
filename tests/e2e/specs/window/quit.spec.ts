import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { openHome } from '../../desktop/home-window.ts';

test.use({ desktopOptions: { hasTrayHost: false } });

test('who has no tray quits from the window, by the keyboard', async ({ desktop }) => {
  const app = await desktop.launchAppWithWindows();
  const home = await openHome(desktop, app);
  await home.getByRole('button', { name: translate('window.quit') }).focus();
  // The page goes with the key, before anybody can be told that it was pressed.
  await home.keyboard.press('Enter').catch(() => undefined);
  await eventually('the app to end', app.hasExited, (hasExited) => hasExited, { withinMs: 10_000 });
  expect(await app.exited).toEqual({ code: 0, signal: null });
});
