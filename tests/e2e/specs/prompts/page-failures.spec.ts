import type { Page } from 'playwright';
import type { AppWithWindows } from '../../desktop/app-with-windows.ts';
import { expectInStep, momentOn, processOf } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitHome } from '../../desktop/home-window.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import {
  awaitBreak,
  awaitCard,
  awaitNoPrompt,
  breakTitle,
  pageOf,
  promptSoon,
} from '../../desktop/prompts.ts';
import { openTerminal } from '../../desktop/terminal.ts';
import { type Decision, expectReplayAgrees, readDecisions } from '../../desktop/trace.ts';

async function startBreak({ screen, trayHost }: Desktop, app: AppWithWindows): Promise<Page> {
  const { menu } = await trayHost.item();
  await menu.click(menuLabels.startBreak);
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  await page.locator('.break-bar').waitFor();
  return page;
}

/** Starts breaks until one has an exercise of several repetitions: none comes twice running. */
async function startRepetitions(desktop: Desktop, app: AppWithWindows): Promise<Page> {
  const page = await startBreak(desktop, app);
  const { repetitions } = await momentOn(page);
  if (repetitions >= 3) return page;
  await page.keyboard.press('Escape');
  await awaitNoPrompt(desktop.screen);
  return startRepetitions(desktop, app);
}

/** The page that took the place of another one. */
async function pageAfter(app: AppWithWindows, before: Page, withinMs: number): Promise<Page> {
  await eventually(
    'another page',
    () => pageOf(app, 'break'),
    (page) => page !== before,
    { withinMs },
  );
  const page = await pageOf(app, 'break');
  await page.locator('.break-bar').waitFor();
  return page;
}

const shownRepetition = async (page: Page): Promise<string> =>
  (await page.locator('.player-badges > :not(.player-badge)').textContent()) ?? '';

const last = (decisions: readonly Decision[], did: string): Decision | undefined =>
  decisions.findLast((decision) => decision.did === did);

test('a page that stalls, is killed in repetition 3 or stands still costs the break no second', async ({
  desktop,
}) => {
  const { dataFolder, screen } = desktop;
  const app = await desktop.launchAppWithWindows({ rules: { ...promptSoon, breakSeconds: 40 } });
  const first = await startRepetitions(desktop, app);
  const startedAtMs = performance.now();
  await expectInStep(first);

  await test.step('a stall of three seconds', async () => {
    await first.evaluate(() => {
      const untilMs = performance.now() + 3000;
      while (performance.now() < untilMs);
    });
    await expectInStep(first);
  });

  const second = await test.step('killed in repetition 3', async () => {
    await eventually(
      'repetition 3',
      () => momentOn(first),
      ({ repetition }) => repetition === 3,
      { withinMs: 40_000 },
    );
    process.kill(await processOf(app, 'break'), 'SIGKILL');
    const page = await pageAfter(app, first, 5_000);
    await expectInStep(page);
    const { repetition, repetitions } = await momentOn(page);
    expect(await shownRepetition(page)).toBe(translate('routine.repetition', { repetition, repetitions }));
    expect(repetition).toBe(3);
    return page;
  });

  await test.step('stopped', async () => {
    const stopped = await processOf(app, 'break');
    process.kill(stopped, 'SIGSTOP');
    const page = await pageAfter(app, second, 10_000);
    expect(await processOf(app, 'break')).not.toBe(stopped);
    await expectInStep(page);
    expect(await screen.windowsNamed(breakTitle)).toHaveLength(1);
  });

  const decisions = await eventually(
    'the break to end',
    () => readDecisions(dataFolder),
    (all) => last(all, 'break-finished')?.why === 'completed',
    { withinMs: 60_000, everyMs: 50 },
  );
  const tookSeconds = (performance.now() - startedAtMs) / 1000;
  const started = last(decisions, 'break-started');
  const plannedSeconds = Number(started?.plannedSeconds);
  expect(last(decisions, 'break-finished')?.at).toBe(Number(started?.at) + plannedSeconds);
  // From when its page was there to when its end was read from the disk.
  expect(Math.abs(tookSeconds - plannedSeconds)).toBeLessThan(3);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('a page that fails again and again is given up, and the break is finished from the window or the tray', async ({
  desktop,
}) => {
  const { dataFolder, screen, trayHost } = desktop;
  const app = await desktop.launchAppWithWindows({ rules: { ...promptSoon, breakSeconds: 60 } });
  let page = await startBreak(desktop, app);
  await test.step('a busy loop of half a minute', async () => {
    const before = page;
    void before
      .evaluate(() => {
        const untilMs = performance.now() + 30_000;
        while (performance.now() < untilMs);
      })
      .catch(() => undefined);
    page = await pageAfter(app, before, 10_000);
    await expectInStep(page);
  });
  for (let crash = 0; crash < 2; crash += 1) {
    const before = page;
    process.kill(await processOf(app, 'break'), 'SIGKILL');
    page = await pageAfter(app, before, 5_000);
  }
  process.kill(await processOf(app, 'break'), 'SIGKILL');

  const home = await awaitHome(app);
  await expect(home.locator('#mode-headline')).toHaveText(translate('window.mode.break.short'));
  expect(await screen.windowsNamed(breakTitle)).toEqual([]);
  const { menu } = await trayHost.item();
  await menu.click(translate('tray.menu.finishBreak'));
  await eventually(
    'the break to be finished',
    () => readDecisions(dataFolder),
    (all) => last(all, 'break-finished')?.why === 'finished',
  );
  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('a card whose page crashes is there again, in its place and without the keyboard', async ({
  desktop,
}) => {
  const { dataFolder, person, screen } = desktop;
  const notes = await openTerminal(desktop, 'notes');
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: promptSoon });
  const card = await awaitCard(screen);
  const place = await screen.placeOf(card);
  process.kill(await processOf(app, 'card'), 'SIGKILL');
  const again = await eventually(
    'another card',
    () => awaitCard(screen),
    (id) => id !== card,
  );
  expect(await screen.placeOf(again)).toEqual(place);
  expect(await screen.activeWindow()).toBe(notes.window);
  await expect((await pageOf(app, 'card')).locator('.card-name')).not.toBeEmpty();
  await app.quit();
  await notes.close();
  await expectReplayAgrees(dataFolder);
});
