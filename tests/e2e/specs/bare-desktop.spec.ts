import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppOptions } from '../desktop/app-command.ts';
import { type Desktop, expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { expectReplayAgrees, readDecisions } from '../desktop/trace.ts';

/** How much longer a start may take where something is missing. */
const slowerByAtMostMs = 2_000;

async function openByLaunchingAgain(desktop: Desktop, options: AppOptions): Promise<void> {
  expect(await desktop.launchAgain(options)).toEqual({ code: 0, signal: null });
  await eventually(
    'the window',
    () => desktop.screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );
}

/** The person comes to the desk and works; the first thing the app decides is that they are back. */
async function expectCounting(desktop: Desktop): Promise<void> {
  desktop.person.work();
  await eventually(
    'the app to notice that somebody works',
    () => readDecisions(desktop.dataFolder),
    (decisions) => decisions.length > 0,
    { withinMs: 60_000 },
  );
}

/** The time of a start whose files are warm: the first of a test also reads them from the disk. */
async function timeStart(desktop: Desktop, options: AppOptions): Promise<number> {
  const app = await desktop.launchApp(options);
  await app.quit();
  return app.startedInMs;
}

test.describe('without a tray', () => {
  test.use({ desktopOptions: { hasTrayHost: false } });

  test('the window is reached by launching again, and the start is no slower', async ({ desktop }) => {
    const options = { rules: shortRules };
    const app = await desktop.launchApp(options);
    await openByLaunchingAgain(desktop, options);
    await expectCounting(desktop);
    await app.quit();

    const startWithoutTrayMs = await timeStart(desktop, options);
    await desktop.trayHost.arrive();
    expect(startWithoutTrayMs).toBeLessThan((await timeStart(desktop, options)) + slowerByAtMostMs);
    await expectReplayAgrees(desktop.dataFolder);
  });
});

test('without a session bus the window is reached by launching again, and the start is no slower', async ({
  desktop,
}) => {
  const options = { rules: shortRules, sessionBus: 'none' } as const;
  const app = await desktop.launchApp(options);
  await openByLaunchingAgain(desktop, options);
  await expectCounting(desktop);
  await app.quit();

  const startWithoutBusMs = await timeStart(desktop, options);
  const startWithBusMs = await timeStart(desktop, { rules: shortRules });
  expect(startWithoutBusMs).toBeLessThan(startWithBusMs + slowerByAtMostMs);
  await expectReplayAgrees(desktop.dataFolder);
});
