import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { menuLabels } from '../desktop/menu-labels.ts';
import { isResting } from '../desktop/tooltip.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitFreshLedger, awaitSitting, awaitTooltip } from '../desktop/tray-watch.ts';

test('the menu pauses, resumes, marks standing, opens the window and quits', async ({ desktop }) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: { ...shortRules, sittingSeconds: 120 } });
  await awaitSitting(trayHost, 3, 20);
  const { menu } = await trayHost.item();

  const [status, ...labels] = await menu.entries();
  expect(status?.isEnabled).toBe(false);
  expect(labels.map(({ label }) => label)).toEqual([
    menuLabels.startBreak,
    menuLabels.pause,
    menuLabels.pauseHalfHour,
    menuLabels.pauseHour,
    menuLabels.pauseUntilTomorrow,
    menuLabels.standing,
    menuLabels.open,
    menuLabels.quit,
  ]);

  await menu.click(menuLabels.pauseHalfHour);
  await awaitTooltip(trayHost, 'paused', ({ is }) => is === 'paused', 8);
  expect(await menu.labels()).not.toContain(menuLabels.pause);
  await menu.click(menuLabels.resume);
  await awaitSitting(trayHost, 3, 8);

  await menu.click(menuLabels.standing);
  await awaitTooltip(trayHost, 'standing', isResting('standing'), 8);
  await menu.click(menuLabels.sitting);
  await awaitSitting(trayHost, 1, 8);

  expect(await screen.windowsNamed('Unhunch')).toEqual([]);
  await menu.click(menuLabels.open);
  await eventually(
    'the window',
    () => screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );

  await menu.click(menuLabels.quit);
  await eventually('the app to end', app.hasExited, (hasExited) => hasExited);
  expect(await app.exited).toEqual({ code: 0, signal: null });
  await expectReplayAgrees(dataFolder);
});

test('the menu snoozes a due break, and only then', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({
    rules: { ...shortRules, sittingSeconds: 14, noticeSeconds: 4, calmWaitSeconds: 2, patienceSeconds: 30 },
  });
  await awaitSitting(trayHost, 3, 20);
  const { menu } = await trayHost.item();
  expect((await menu.labels()).filter((label) => menuLabels.snooze.test(label))).toEqual([]);

  await eventually(
    'the snooze of an open prompt',
    () => menu.labels(),
    (labels) => labels.some((label) => menuLabels.snooze.test(label)),
    { withinMs: 75_000 },
  );
  await menu.click(menuLabels.snooze);
  const snoozed = await awaitTooltip(
    trayHost,
    'that the break comes later',
    (state) => state.is === 'sitting' && state.breakInSeconds > 0,
    8,
  );
  expect(snoozed.is === 'sitting' && snoozed.breakInSeconds).toBeLessThanOrEqual(15);
  expect((await menu.labels()).filter((label) => menuLabels.snooze.test(label))).toEqual([]);
  expect(await readDeeds(dataFolder)).toContain('snoozed');

  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('the menu starts a break, which is taken and clears the ledger', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: { ...shortRules, sittingSeconds: 120 } });
  await awaitSitting(trayHost, 5, 30);
  const { menu } = await trayHost.item();

  await menu.click(menuLabels.startBreak);
  await eventually(
    'the break to be taken',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('break-finished'),
    { withinMs: 45_000 },
  );
  const deeds = await readDeeds(dataFolder);
  expect(deeds).toContain('break-started');
  expect(deeds).toContain('ledger-cleared');
  await awaitFreshLedger(trayHost, 30);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
