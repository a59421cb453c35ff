import type { settingRows } from '../../../shared/settings/catalogue.ts';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppWithWindows } from '../desktop/app-with-windows.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually, throughout } from '../desktop/eventually.ts';
import { launchWithHome } from '../desktop/home-window.ts';
import { menuLabels } from '../desktop/menu-labels.ts';

/** What Chromium itself says about the sound that leaves the break window. */
const isHeard = (app: AppWithWindows): Promise<boolean> =>
  app.electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .some((page) => page.getURL().includes('/break/') && page.isCurrentlyAudible()),
  );

test('a break is silent until its sounds are switched on, and each change is heard at once', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, breakSeconds: 90 } });
  const set = (key: keyof typeof settingRows, value: boolean | number) =>
    home.evaluate((update) => window.unhunch.updateSetting(update), { key, value });
  const { menu } = await desktop.trayHost.item();
  await menu.click(menuLabels.startBreak);
  await eventually(
    'the break window',
    () => app.electron.windows().some((page) => page.url().includes('/break/')),
    (isThere) => isThere,
  );
  await throughout(
    'silence',
    () => isHeard(app),
    (heard) => !heard,
    { forMs: 8_000, everyMs: 100 },
  );

  await set('phaseSounds', true);
  await eventually(
    'a sound',
    () => isHeard(app),
    (heard) => heard,
    { withinMs: 20_000, everyMs: 50 },
  );

  await set('soundVolume', 0);
  await eventually(
    'the last sound to have died away',
    () => isHeard(app),
    (heard) => !heard,
  );
  await throughout(
    'silence',
    () => isHeard(app),
    (heard) => !heard,
    { forMs: 8_000, everyMs: 100 },
  );
  expect((await app.quit()).code).toBe(0);
});
