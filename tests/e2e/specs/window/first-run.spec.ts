import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type FirstRunStep, firstRunSteps } from '../../../../renderer/home/first-run/steps.ts';
import { readingTree } from '../../desktop/accessibility-tree.ts';
import type { AppOptions } from '../../desktop/app-command.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { contentsOf, settingsFile } from '../../desktop/data-files.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { expectFits } from '../../desktop/fitting.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabToId } from '../../desktop/keyboard.ts';
import { awaitPassingPage } from '../../desktop/passing-page.ts';
import { readTrees } from '../../desktop/tree-file.ts';

const fresh: AppOptions = { firstRun: 'open' };
const heading = (home: Page) => home.locator('h1');
const titleOf = (step: FirstRunStep): string => translate(`first-run.${step}.title`);

/** Opens the window of somebody who has it for the first time. */
const startFirst = (desktop: Desktop): Promise<AppWithHome> =>
  // A window that opens by itself may be there while Playwright takes hold of it, which then may never end.
  launchWithHome(desktop, { firstRun: 'waiting' });

/** The step is shown, and its heading has the focus. */
async function expectAt(home: Page, step: FirstRunStep): Promise<void> {
  await expect(heading(home)).toHaveText(titleOf(step));
  await expect(heading(home)).toBeFocused();
}

/** Notes when Enter was pressed last, and when the heading of a step had the focus for the first time after it. */
const watchSteps = (home: Page): Promise<void> =>
  home.evaluate(() => {
    const times = { pressedAtMs: 0, thereAtMs: 0 };
    Object.assign(window, { times });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') times.pressedAtMs = performance.now();
      },
      { capture: true },
    );
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) times.thereAtMs = performance.now();
    });
  });

/** From the key to the heading of the next step, in milliseconds. */
const stepMs = (home: Page): Promise<number> =>
  home.evaluate(() => {
    const { pressedAtMs, thereAtMs } = Reflect.get(window, 'times');
    return thereAtMs - pressedAtMs;
  });

/** What the goal asks for; null without one. */
async function goalTarget(home: Page): Promise<unknown> {
  const reply = await home.evaluate(() => window.unhunch.readGoals());
  return reply.ok ? (reply.value.standing?.goal.target ?? null) : reply.refusal;
}

/** Nothing while nobody has set anything: then there is no file. */
async function savedSettings(dataFolder: string): Promise<unknown> {
  const text = await readFile(settingsFile(dataFolder), 'utf8').catch(() => '{"settings":{}}');
  return JSON.parse(text).settings;
}

test('a fresh person gets from the first window to the first exercise by the keyboard alone, and no step waits', async ({
  desktop,
}) => {
  const { app, home } = await startFirst(desktop);
  await expectAt(home, 'welcome');
  await watchSteps(home);
  const tookMs: { [S in FirstRunStep]?: number } = {};
  const go = async (name: string, next: FirstRunStep): Promise<void> => {
    await pressByKeyboard(home, name);
    await expectAt(home, next);
    tookMs[next] = Math.round(await stepMs(home));
  };

  await go(translate('first-run.begin'), 'check');
  await home.keyboard.press('Tab');
  await home.keyboard.press('Space');
  await expect(home.getByText(translate('first-run.check.fine'))).toBeVisible();
  await go(translate('first-run.next'), 'place');
  await tabToId(home, 'setting-openPlan');
  await home.keyboard.press('Space');
  await expect.poll(() => savedSettings(desktop.dataFolder)).toEqual({ openPlan: true });
  await go(translate('first-run.next'), 'rhythm');
  await tabToId(home, 'setting-sittingMinutes');
  await home.keyboard.press('ArrowUp');
  await expect.poll(() => savedSettings(desktop.dataFolder)).toEqual({ openPlan: true, sittingMinutes: 30 });
  await go(translate('first-run.next'), 'goal');
  await home.keyboard.press('Tab');
  await home.keyboard.press('ArrowDown');
  await expect(home.locator('#first-run-amount')).toHaveValue('6');
  await tabToId(home, 'first-run-amount');
  await home.keyboard.press('ArrowDown');
  await expect.poll(() => goalTarget(home)).toMatchObject({ is: 'breaks', amounts: { mon: 5, fri: 5 } });
  await go(translate('first-run.next'), 'login');
  await go(translate('first-run.next'), 'exercise');
  await pressByKeyboard(home, translate('first-run.exercise.start'));

  const page = await awaitPassingPage(app, 'break');
  await expect(page.locator('#player-name')).toHaveText(translate('exercise.scap-squeeze.name'));
  await expect(home.locator('.ring-break')).toBeVisible();
  await expect(heading(home)).toHaveText(translate('window.nav.today'));
  const description = JSON.stringify(tookMs);
  test.info().annotations.push({ type: 'milliseconds from key to step', description });
  expect(Object.keys(tookMs)).toEqual(firstRunSteps.slice(1));
  for (const [step, ms] of Object.entries(tookMs)) expect(ms, step).toBeLessThan(500);
  await app.quit();
});

test('the window of a first start opens by itself', async ({ desktop }) => {
  const app = await desktop.launchApp(fresh);
  await eventually(
    'the window',
    () => desktop.screen.windowsNamed('^Unhunch$'),
    (found) => found.length === 1,
  );
  await app.quit();
});

test('all of it can be skipped with one key, nothing is set, and a restart does not show it again', async ({
  desktop,
}) => {
  const { app, home } = await startFirst(desktop);
  await pressByKeyboard(home, translate('first-run.skip'));
  await expect(home.locator('.ring')).toBeVisible();
  await expect(heading(home)).toHaveText(translate('window.nav.today'));
  await app.quit();
  expect(Object.keys(await contentsOf(desktop.dataFolder))).not.toContain('settings.json');

  const again = await launchWithHome(desktop, fresh);
  await expect(heading(again.home)).toHaveText(translate('window.nav.today'));
  await again.app.quit();
});

test('each step can be left as it is, and the way back leads through all of them', async ({ desktop }) => {
  const { app, home } = await startFirst(desktop);
  for (const step of firstRunSteps) {
    await expectAt(home, step);
    const number = firstRunSteps.indexOf(step) + 1;
    await expect(heading(home)).toHaveAccessibleDescription(
      translate('first-run.progress', { number, count: firstRunSteps.length }),
    );
    if (step !== 'exercise')
      await pressByKeyboard(home, translate(step === 'welcome' ? 'first-run.begin' : 'first-run.next'));
  }
  for (const step of firstRunSteps.toReversed().slice(1)) {
    await pressByKeyboard(home, translate('first-run.back'));
    await expectAt(home, step);
  }
  await app.quit();
});

test('who closes the window in the middle begins anew the next time, and what was answered is kept', async ({
  desktop,
}) => {
  const { app, home } = await startFirst(desktop);
  await pressByKeyboard(home, translate('first-run.begin'));
  await pressByKeyboard(home, translate('first-run.next'));
  await tabToId(home, 'setting-wheelchair');
  await home.keyboard.press('Space');
  await expect.poll(() => savedSettings(desktop.dataFolder)).toEqual({ wheelchair: true });
  await app.quit();

  const again = await startFirst(desktop);
  await expectAt(again.home, 'welcome');
  await pressByKeyboard(again.home, translate('first-run.begin'));
  await pressByKeyboard(again.home, translate('first-run.next'));
  await expect(again.home.locator('#setting-wheelchair')).toBeChecked();
  await again.app.quit();
});

test('a pain that nobody has checked is answered with care, bars nothing, and is kept nowhere', async ({
  desktop,
}) => {
  const { app, home } = await startFirst(desktop);
  await pressByKeyboard(home, translate('first-run.begin'));
  await home.keyboard.press('Tab');
  await home.keyboard.press('ArrowDown');
  await expect(home.getByLabel(translate('first-run.check.yes'), { exact: true })).toBeChecked();
  await expect(home.getByText(translate('first-run.check.advice.title'))).toBeVisible();
  const before = await contentsOf(desktop.dataFolder);

  await pressByKeyboard(home, translate('help.go.signs'));
  await expect(heading(home)).toHaveText(translate('help.topic.signs.title'));
  await pressByKeyboard(home, translate('first-run.open.go'));
  await expectAt(home, 'check');
  await expect(home.getByLabel(translate('first-run.check.yes'), { exact: true })).toBeChecked();
  await pressByKeyboard(home, translate('first-run.check.therapist'));
  await expect(heading(home)).toHaveText(translate('help.topic.therapist.title'));
  await pressByKeyboard(home, translate('first-run.open.go'));
  for (const next of firstRunSteps.slice(2)) {
    await pressByKeyboard(home, translate('first-run.next'));
    await expectAt(home, next);
  }
  await expect(home.getByText(translate('first-run.exercise.wait'))).toBeVisible();
  await pressByKeyboard(home, translate('first-run.exercise.done'));
  await expect(home.locator('.ring')).toBeVisible();
  await expect(home.getByText(translate('first-run.open'))).toHaveCount(0);
  await app.quit();

  const after = await contentsOf(desktop.dataFolder);
  expect(JSON.parse(after['first-run.json'] ?? '')).toEqual({ schemaVersion: 1 });
  expect(Object.keys(after)).not.toContain('settings.json');
  expect(Object.keys(before)).not.toContain('first-run.json');
  expect(Object.values(after).join('\n')).not.toMatch(/pain/i);
});

test('it can be gone through again from the settings', async ({ desktop }) => {
  const { app, home } = await launchWithHome(desktop);
  await expect(home.locator('.ring')).toBeVisible();
  await pressByKeyboard(home, translate('window.nav.settings'));
  await pressByKeyboard(home, translate('window.settings.firstRun'));
  await expectAt(home, 'welcome');
  await pressByKeyboard(home, translate('first-run.skip'));
  await expect(home.locator('.ring')).toBeVisible();
  await app.quit();
});

test('every step is open to everybody, in every colour, narrow and large', async ({ desktop }) => {
  const opened = await startFirst(desktop);
  const { app, home } = opened;
  const trees = await readTrees(join(import.meta.dirname, 'first-run.trees.txt'));
  for (const step of firstRunSteps) {
    await expectAt(home, step);
    if (step === 'check') await home.getByLabel(translate('first-run.check.yes'), { exact: true }).click();
    if (step === 'place') await home.locator('summary').click();
    if (step === 'goal') await home.getByLabel(translate('goals.kind.walk'), { exact: true }).click();
    if (step === 'goal') await home.locator('#first-run-amount').waitFor();
    expect(await readingTree(home), step).toEqual(trees.get(step));
    await expectNothingFound(app.electron, home, step);
    await expectFits(opened, step);
    if (step !== 'exercise') await home.locator('.first-run-bar .button-main').click();
  }
  expect([...trees.keys()]).toEqual(firstRunSteps);
  await app.quit();
});
