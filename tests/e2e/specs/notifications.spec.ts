import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppWithWindows } from '../desktop/app-with-windows.ts';
import { translate } from '../desktop/catalogue.ts';
import { placeFile, settingsFile } from '../desktop/data-files.ts';
import { type Desktop, expect, test } from '../desktop/desktop.ts';
import { eventually, throughout } from '../desktop/eventually.ts';
import { type NotificationService, startNotificationService } from '../desktop/notification-service.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitTooltip } from '../desktop/tray-watch.ts';

const noticeTitle = new RegExp(`^${translate('notification.notice.title', { time: '\\d+ s' })}$`);
const cardTitle = '^A minute for your back$';

/** The notice comes after some ten seconds of work. */
const rules = { ...shortRules, sittingSeconds: 16, noticeSeconds: 6, calmWaitSeconds: 2 };

/** Far below the 25 s for which a library of Electron's waits, and far above what a busy test machine takes. */
const standstillMs = 2_000;

const wantNotices = (desktop: Desktop): Promise<void> =>
  placeFile(
    settingsFile(desktop.dataFolder),
    JSON.stringify({ version: 1, settings: { noticeNotification: true } }),
  );

const awaitNotice = async (service: NotificationService) => {
  const [notified] = await eventually('the notification', service.shown, (shown) => shown.length > 0, {
    withinMs: 60_000,
  });
  if (notified === undefined) throw new Error('nothing was notified');
  return notified;
};

/** Watches the main process from within: the longest it did not get to anything, in milliseconds. */
async function watchStandstill(app: AppWithWindows): Promise<() => Promise<number>> {
  await app.electron.evaluate(() => {
    const watch = { lastMs: performance.now(), longestMs: 0 };
    Object.assign(globalThis, { watch });
    setInterval(() => {
      const nowMs = performance.now();
      watch.longestMs = Math.max(watch.longestMs, nowMs - watch.lastMs);
      watch.lastMs = nowMs;
    }, 10);
  });
  return () => app.electron.evaluate(() => Number(Reflect.get(globalThis, 'watch').longestMs));
}

test('the notice before a break is notified, and a click on it opens the window', async ({ desktop }) => {
  await wantNotices(desktop);
  const service = await startNotificationService(desktop.sessionBus.address);
  desktop.person.work();
  const app = await desktop.launchApp({ rules });
  const notified = await awaitNotice(service);
  expect(notified.title).toMatch(noticeTitle);
  expect(notified.body).toBe(translate('notification.notice.body'));
  expect(notified.actions).toEqual(['default', translate('notification.notice.action')]);
  await access(fileURLToPath(notified.icon));

  service.click(notified.id);
  await eventually(
    'the window',
    () => desktop.screen.windowsNamed('^Unhunch$'),
    (found) => found.length === 1,
  );
  await app.quit();
  await expectReplayAgrees(desktop.dataFolder);
  service.stop();
});

test('a notice that nobody clicks is taken back when the break is due', async ({ desktop }) => {
  await wantNotices(desktop);
  const service = await startNotificationService(desktop.sessionBus.address);
  desktop.person.work();
  const app = await desktop.launchApp({ rules });
  await awaitNotice(service);
  await awaitTooltip(
    desktop.trayHost,
    'that the break is due',
    ({ is }) => is === 'due' || is === 'prompt',
    30,
  );
  await eventually('the notification to be taken back', service.shown, (shown) => shown.length === 0, {
    withinMs: 3_000,
  });
  await eventually(
    'the break to be due by what is decided',
    () => readDeeds(desktop.dataFolder),
    (deeds) => deeds.includes('due'),
  );
  await app.quit();
  service.stop();
});

test('without the setting nothing is notified, and the service is not even asked', async ({ desktop }) => {
  const service = await startNotificationService(desktop.sessionBus.address);
  desktop.person.work();
  const app = await desktop.launchApp({ rules });
  await eventually(
    'the prompt',
    () => readDeeds(desktop.dataFolder),
    (deeds) => deeds.includes('prompt'),
    {
      withinMs: 70_000,
    },
  );
  expect(service.calls()).toEqual([]);
  await app.quit();
  service.stop();
});

test('a notification is gone when the app is', async ({ desktop }) => {
  await wantNotices(desktop);
  const service = await startNotificationService(desktop.sessionBus.address);
  desktop.person.work();
  const app = await desktop.launchApp({ rules: { ...shortRules, noticeSeconds: 30 } });
  await awaitNotice(service);
  await app.quit();
  await eventually('the notification to be taken back', service.shown, (shown) => shown.length === 0);
  service.stop();
});

for (const kind of ['nobody shows notifications', 'the service for notifications never answers'] as const) {
  test(`where ${kind}, the app goes on as if nothing were`, async ({ desktop }) => {
    await wantNotices(desktop);
    const service =
      kind === 'nobody shows notifications'
        ? null
        : await startNotificationService(desktop.sessionBus.address, { answers: false });
    desktop.person.work();
    const app = await desktop.launchAppWithWindows({ rules });
    const longestStandstill = await watchStandstill(app);
    await eventually(
      'the notice',
      () => readDeeds(desktop.dataFolder),
      (deeds) => deeds.includes('notice'),
      {
        withinMs: 60_000,
      },
    );
    // The tooltip goes on through the time in which the notification would be waited for.
    await awaitTooltip(
      desktop.trayHost,
      'that the break is due',
      ({ is }) => is === 'due' || is === 'prompt',
      20,
    );
    expect(await longestStandstill()).toBeLessThan(standstillMs);
    if (service !== null) expect(service.calls()).toEqual(['GetCapabilities']);
    expect((await app.quit()).code).toBe(0);
    await expectReplayAgrees(desktop.dataFolder);
    service?.stop();
  });
}

/** Waits for a card that has not crashed yet, ends its page and answers which one it was. */
async function crashCard(app: AppWithWindows, crashed: readonly number[]): Promise<number> {
  const id = await eventually(
    'a card to crash',
    () =>
      app.electron.evaluate(({ BrowserWindow }, known) => {
        const card = BrowserWindow.getAllWindows().find(
          (each) =>
            each.isVisible() && each.webContents.getURL().includes('/card/') && !known.includes(each.id),
        );
        card?.webContents.forcefullyCrashRenderer();
        return card?.id;
      }, crashed),
    (found) => found !== undefined,
    { withinMs: 70_000 },
  );
  return Number(id);
}

test('a card whose page keeps crashing is stood in for by a notification, whose click starts the break', async ({
  desktop,
}) => {
  const service = await startNotificationService(desktop.sessionBus.address);
  desktop.person.work();
  const app = await desktop.launchAppWithWindows({ rules: { ...rules, patienceSeconds: 120 } });
  const crashed: number[] = [];
  for (let crash = 1; crash <= 4; crash += 1) {
    crashed.push(await crashCard(app, crashed));
  }
  const stoodIn = await awaitNotice(service);
  expect(stoodIn.title).toBe(translate('notification.break-without-card.title'));
  await throughout(
    'no card',
    () => desktop.screen.windowsNamed(cardTitle),
    (found) => found.length === 0,
    {
      forMs: 2_000,
    },
  );
  service.click(stoodIn.id);
  await eventually(
    'the break',
    () => readDeeds(desktop.dataFolder),
    (deeds) => deeds.includes('break-started'),
  );
  await app.quit();
  await expectReplayAgrees(desktop.dataFolder);
  service.stop();
});
