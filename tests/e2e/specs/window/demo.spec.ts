import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { translate } from '../../desktop/catalogue.ts';
import { contentsOf, placeFile, placeSession, settingsFile } from '../../desktop/data-files.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitHome } from '../../desktop/home-window.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

test('the demo says so everywhere, shows its window, and never touches what is the person’s', async ({
  desktop,
}) => {
  const { household, screen, trayHost } = desktop;
  const personal = join(household.home, 'config', 'Unhunch');
  const ofDemo = join(household.home, 'config', 'Unhunch Demo');
  await placeSession(personal, { ledgerSeconds: 1081 });
  await placeFile(settingsFile(personal), JSON.stringify({ version: 1, settings: { sittingMinutes: 45 } }));
  const before = await contentsOf(personal);

  // Nobody works here: in the demo whoever watches counts as present.
  const app = await desktop.launchAppWithWindows({ args: ['--demo'], dataFolder: 'own' });
  const home = await awaitHome(app);
  await eventually(
    'the word in the title of the window',
    () => screen.windowsNamed(/^\w+ \(demo\)$/.source),
    (windows) => windows.length === 1,
  );
  await expect(home.locator('.demo-tag')).toHaveText(translate('window.demo.tag'));
  await eventually(
    'the word in the tooltip',
    async () => (await trayHost.item()).tooltip(),
    (tooltip) => /\bdemo\b/i.test(tooltip) && /[1-9]\d* s/.test(tooltip),
    { withinMs: 20_000 },
  );
  await home.evaluate(() => window.unhunch.updateSetting({ key: 'snoozeMinutes', value: 9 }));

  await app.quit();
  expect(await contentsOf(personal)).toEqual(before);
  expect(await contentsOf(ofDemo)).toHaveProperty(['settings.json']);
  expect((await stat(ofDemo)).mode & 0o777).toBe(0o700);
  await expectReplayAgrees(ofDemo);
});
