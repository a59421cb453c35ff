import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { launchWithHome } from '../desktop/home-window.ts';
import { expectReplayAgrees } from '../desktop/trace.ts';
import { awaitSitting } from '../desktop/tray-watch.ts';

test('a page that crashes is replaced, and the counting goes on', async ({ desktop }) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  person.work();
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, sittingSeconds: 120 } });
  const sittingBefore = await awaitSitting(trayHost, 3, 20);

  const replaced = app.electron.waitForEvent('window');
  const crashed = home.waitForEvent('crash');
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
  const next = await replaced;
  await next.locator('.ring').waitFor();
  await eventually(
    'one window on the screen',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );
  expect(await awaitSitting(trayHost, sittingBefore, 10)).toBeGreaterThanOrEqual(sittingBefore);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
