import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { datesFrom } from '../../../../shared/calendar/dates.ts';
import { dateAfter, dateBefore } from '../../../../shared/calendar/local-stamp.ts';
import { noGoals } from '../../../../shared/goals/goals.ts';
import type { HistoryLine } from '../../../../shared/history/lines.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { breaksOnWorkdays, buildGoal, strengthOnTuesdays } from '../../../support/goals.ts';
import { buildBreak, buildGrade, buildStrength } from '../../../support/history-lines.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { expectOpenToEverybody } from '../../desktop/everybody.ts';
import { aheadBy, farMonday, goalsFile, placeGoals, placeHistory } from '../../desktop/goal-files.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabToId } from '../../desktop/keyboard.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

/** Nothing is due by itself while a test lasts. */
const rules = { ...shortRules, sittingSeconds: 600 };

const goalHeading = (home: Page) => home.locator('#goal-heading');
const stepHeading = (home: Page) => home.locator('#goal-step');
const next = translate('goals.step.next');

const launchOn = (desktop: Desktop, offsetDays: number): Promise<AppWithHome> =>
  launchWithHome(desktop, { rules, args: aheadBy(offsetDays) });

const goTo = async (home: Page, address: string): Promise<void> => {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
};

/** Presses Tab until a choice of this value has the focus. */
async function tabToChoice(home: Page, value: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await home.keyboard.press('Tab');
    const here = await home.evaluate(() => document.activeElement?.getAttribute('value'));
    if (here === value) return;
  }
  throw new Error(`Tab does not lead to the choice "${value}"`);
}

async function replaceText(home: Page, text: string): Promise<void> {
  await home.keyboard.press('Control+A');
  await home.keyboard.type(text);
  await home.keyboard.press('Enter');
}

const savedGoals = async (desktop: Desktop): Promise<unknown> =>
  JSON.parse(await readFile(goalsFile(desktop.dataFolder), 'utf8'));

/** From the list of wishes to the check, with the keys, over each of its corrections. */
async function fillInByKeyboard(home: Page): Promise<void> {
  await tabToId(home, 'goal-wish');
  await home.keyboard.type('play the cello');
  await home.keyboard.press('Enter');
  await expect(home.getByRole('checkbox', { name: 'play the cello' })).toBeChecked();
  await pressByKeyboard(home, next);
  await expect(stepHeading(home)).toBeFocused();

  await pressByKeyboard(home, next);
  await expect(home.getByText(translate('goals.fault.kind'))).toBeVisible();
  await expect(home.locator('#goal-kind-breaks')).toBeFocused();
  await home.keyboard.press('Space');
  await pressByKeyboard(home, next);

  await tabToId(home, 'goal-amount');
  await replaceText(home, 'many');
  await expect(home.getByText(translate('goals.fault.amount'))).toBeVisible();
  await expect(home.locator('#goal-amount')).toBeFocused();
  await replaceText(home, '4');

  await expect(stepHeading(home)).toHaveText(translate('goals.step.cue'));
  await tabToId(home, 'goal-moment');
  await home.keyboard.type('the card comes up');
  await home.keyboard.press('Enter');
  await expect(home.getByText(translate('goals.fault.cue'))).toBeVisible();
  await tabToId(home, 'goal-deed');
  await home.keyboard.type('I finish my sentence');
  await home.keyboard.press('Enter');
}

test('a goal is set by keyboard alone, a break counts towards it, and a lighter day asks for half', async ({
  desktop,
}) => {
  const { dataFolder } = desktop;
  const { monday, offsetDays } = farMonday();
  desktop.person.work();
  const { app, home } = await launchOn(desktop, offsetDays);
  await pressByKeyboard(home, translate('window.nav.goals'));
  await expect(home.locator('h1')).toBeFocused();
  await fillInByKeyboard(home);

  await expect(stepHeading(home)).toHaveText(translate('goals.step.confidence'));
  await tabToId(home, 'goal-confidence-0');
  await home.keyboard.press('Space');
  for (let sure = 0; sure < 6; sure += 1) await home.keyboard.press('ArrowRight');
  await expect(home.getByText(translate('goals.confidence.smaller'))).toBeVisible();
  await home.keyboard.press('ArrowRight');
  await expect(home.getByText(translate('goals.confidence.sure'))).toBeVisible();

  await pressByKeyboard(home, translate('goals.step.back'));
  await expect(home.locator('#goal-deed')).toHaveValue('I finish my sentence');
  await pressByKeyboard(home, next);
  await expect(home.locator('#goal-confidence-7')).toBeChecked();
  await pressByKeyboard(home, next);
  await expect(home.locator('.goal-smart li')).toHaveCount(4);
  await pressByKeyboard(home, translate('goals.step.set'));

  await expect(goalHeading(home)).toHaveText('4 breaks a day, Monday to Friday');
  await expect(goalHeading(home)).toBeFocused();
  expect(await savedGoals(desktop)).toMatchObject({
    wishes: ['play the cello'],
    goal: { target: breaksOnWorkdays(4), confidence: 7, setOn: monday, reviewOn: dateAfter(monday, 14) },
  });

  await pressByKeyboard(home, translate('window.nav.today'));
  await expect(home.getByText('0 of 4 breaks today')).toBeVisible();
  await pressByKeyboard(home, translate('window.action.startBreak'));
  await expect(home.getByText('1 of 4 breaks today')).toBeVisible({ timeout: 90_000 });
  await expect(home.locator('.ribbon-break')).not.toHaveCount(0);

  await pressByKeyboard(home, translate('window.nav.goals'));
  await tabToChoice(home, 'usual');
  await home.keyboard.press('ArrowDown');
  await expect(home.getByText('1 of 2 breaks today, a lighter day')).toBeVisible();
  await app.quit();

  const again = await launchOn(desktop, offsetDays);
  await expect(again.home.getByText('1 of 2 breaks today, a lighter day')).toBeVisible();
  await again.app.quit();
  await expectReplayAgrees(dataFolder);
});

/** So many breaks on each of the dates, as the app would have remembered them. */
const breaksOn = (dates: readonly string[], count: number): readonly HistoryLine[] =>
  dates.flatMap((date) =>
    Array.from({ length: count }, (_, index) =>
      buildBreak({ date, time: `${String(9 + index).padStart(2, '0')}:00:00` }),
    ),
  );

test('a goal is set, met, looked at again and raised over three weeks', async ({ desktop }) => {
  const { dataFolder } = desktop;
  const { monday, offsetDays } = farMonday();
  const workdaysOf = (week: number): readonly string[] => datesFrom(dateAfter(monday, 7 * week), 5);

  const first = await launchOn(desktop, offsetDays);
  await goTo(first.home, '#goals');
  await first.home.getByRole('button', { name: translate('goals.step.skip') }).click();
  await first.home.locator('#goal-kind-breaks').check();
  await first.home.getByRole('button', { name: next }).click();
  await first.home.getByRole('button', { name: next }).click();
  await first.home.getByRole('button', { name: translate('goals.step.skip') }).click();
  await first.home.getByRole('button', { name: translate('goals.step.skip') }).click();
  await first.home.getByRole('button', { name: translate('goals.step.set') }).click();
  await expect(goalHeading(first.home)).toHaveText('6 breaks a day, Monday to Friday');
  await expect(first.home.getByText(translate('goals.review.title'))).toHaveCount(0);
  await first.app.quit();

  // Nine days of ten.
  await placeHistory(dataFolder, breaksOn([...workdaysOf(0), ...workdaysOf(1).slice(0, 4)], 6));
  const second = await launchOn(desktop, offsetDays + 14);
  await goTo(second.home, '#goals');
  await expect(second.home.getByText('You met it on 9 of 10 days.')).toBeVisible();
  await second.home.getByRole('button', { name: 'Raise it: 7 breaks a day, Monday to Friday' }).click();
  await expect(goalHeading(second.home)).toHaveText('7 breaks a day, Monday to Friday');
  await expect(goalHeading(second.home)).toBeFocused();
  await expect(second.home.getByText(translate('goals.review.title'))).toHaveCount(0);
  expect(await savedGoals(desktop)).toMatchObject({
    goal: { target: breaksOnWorkdays(7), setOn: dateAfter(monday, 14), reviewOn: dateAfter(monday, 28) },
    past: [{ target: breaksOnWorkdays(6), setOn: monday, ending: 'raised' }],
  });
  await second.app.quit();

  await placeHistory(dataFolder, breaksOn(workdaysOf(2).slice(0, 4), 7));
  const third = await launchOn(desktop, offsetDays + 21);
  await goTo(third.home, '#goals');
  await expect(third.home.getByText(translate('goals.streak.withPass', { weeks: 3 }))).toBeVisible();
  await expect(goalHeading(third.home)).toHaveText('7 breaks a day, Monday to Friday');
  await third.app.quit();
});

test('a goal of strength starts a session, and after four steady weeks offers a second one', async ({
  desktop,
}) => {
  const { monday, offsetDays } = farMonday();
  const tuesdays = [27, 20, 13, 6].map((days) => dateBefore(monday, days));
  await placeHistory(
    desktop.dataFolder,
    tuesdays.flatMap((date) => [buildStrength({ date }), buildGrade({ date })]),
  );
  const setOn = dateBefore(monday, 7);
  const goal = buildGoal({ target: strengthOnTuesdays, setOn, reviewOn: dateAfter(setOn, 14) });
  await placeGoals(desktop.dataFolder, { ...noGoals, goal });
  const opened = await launchOn(desktop, offsetDays);
  const { app, home } = opened;
  await goTo(home, '#goals');
  await expectOpenToEverybody(opened, 'goals-strength');
  await home.getByRole('button', { name: /^Add a session: Strength sessions on Tuesday and Friday/ }).click();
  await expect(goalHeading(home)).toHaveText(/^Strength sessions on Tuesday and Friday at 5:00\sPM$/);
  await home.getByRole('button', { name: translate('goals.strength.start.strength-desk') }).click();
  await goTo(home, '#today');
  await expect(home.locator('.ring-break')).toBeVisible();
  await app.quit();
});
