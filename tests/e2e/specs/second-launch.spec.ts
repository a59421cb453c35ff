import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { expectReplayAgrees } from '../desktop/trace.ts';

test('a second launch opens the window of the first and goes', async ({ desktop }) => {
  const { dataFolder, person, screen } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });
  expect(await screen.windowsNamed('Unhunch')).toEqual([]);

  expect(await desktop.launchAgain({ rules: shortRules })).toEqual({ code: 0, signal: null });
  const [window] = await eventually(
    'the window',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );
  expect(app.hasExited()).toBe(false);

  expect(await desktop.launchAgain({ rules: shortRules })).toEqual({ code: 0, signal: null });
  await eventually(
    'the same window in front',
    () => screen.activeWindow(),
    (active) => active === window,
  );
  expect(await screen.windowsNamed('Unhunch')).toEqual([window]);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('closing the window leaves the app running, and a second launch opens it again', async ({ desktop }) => {
  const { dataFolder, screen } = desktop;
  const app = await desktop.launchApp({ rules: shortRules });
  await desktop.launchAgain({ rules: shortRules });
  const [window = ''] = await eventually(
    'the window',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );

  await eventually('the window to have the keyboard', screen.activeWindow, (active) => active === window);
  await screen.closeWindow(window);
  await eventually(
    'the window to close',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 0,
  );
  expect(app.hasExited()).toBe(false);
  await desktop.launchAgain({ rules: shortRules });
  await eventually(
    'the window again',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
