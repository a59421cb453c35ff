import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { datesFrom } from '../../../../shared/calendar/dates.ts';
import { dateAfter, dateBefore } from '../../../../shared/calendar/local-stamp.ts';
import { noGoals } from '../../../../shared/goals/goals.ts';
import type { HistoryLine } from '../../../../shared/history/lines.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { breaksOnWorkdays, buildGoal, buildGoals, strengthOnTuesdays } from '../../../support/goals.ts';
import {
  buildBreak,
  buildGrade,
  buildRest,
  buildSitting,
  buildStrength,
} from '../../../support/history-lines.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { aheadBy, goalsFile, nextMonday, placeGoals, placeHistory } from '../../desktop/goal-files.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { focusedId, pressByKeyboard, tabToId } from '../../desktop/keyboard.ts';
import { resize, sticksOut } from '../../desktop/reflow.ts';
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
  expect(await focusedId(home)).toBe('goal-kind-breaks');
  await home.keyboard.press('Space');
  await pressByKeyboard(home, next);

  await tabToId(home, 'goal-amount');
  await replaceText(home, 'many');
  await expect(home.getByText(translate('goals.fault.amount'))).toBeVisible();
  expect(await focusedId(home)).toBe('goal-amount');
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
  const { monday, offsetDays } = nextMonday();
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
  const { monday, offsetDays } = nextMonday();
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

async function expectOpenToEverybody(opened: AppWithHome, where: string): Promise<void> {
  await expectNothingFound(opened.app.electron, opened.home, where);
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await resize(opened, width, zoom);
    expect(await sticksOut(opened.home), `${where} at ${width} px, ${zoom * 100} %`).toEqual([]);
  }
  await resize(opened, 1040, 1);
}

test('Today and the wizard are open to everybody on a first day', async ({ desktop }) => {
  const { offsetDays } = nextMonday();
  const opened = await launchOn(desktop, offsetDays);
  const { app, home } = opened;
  await expectOpenToEverybody(opened, 'an empty day');
  await goTo(home, '#goals');
  for (const step of ['wish', 'kind', 'amount', 'cue', 'confidence', 'check'] as const) {
    await expect(stepHeading(home)).toHaveText(translate(`goals.step.${step}`));
    if (step === 'kind') {
      await home.getByRole('button', { name: next }).click();
      await expect(home.getByText(translate('goals.fault.kind'))).toBeVisible();
    }
    if (step === 'confidence') await home.locator('#goal-confidence-3').check();
    await expectOpenToEverybody(opened, `the step ${step}`);
    if (step === 'kind') await home.locator('#goal-kind-walk').check();
    if (step !== 'check') await home.getByRole('button', { name: next }).click();
  }
  await app.quit();
});

/** A morning of a day: sitting, a call, a break, a walk. */
const morningOf = (date: string): readonly HistoryLine[] => [
  buildSitting({ date, time: '00:05:00', seconds: 1500 }),
  buildBreak({ date, time: '00:30:00' }),
  buildRest({ date, time: '00:30:00', seconds: 300 }),
  buildSitting({ is: 'call', date, time: '00:35:00', seconds: 900 }),
];

/** A Monday on which a goal of six breaks is looked at again, after good weeks and with an answer about one of them. */
async function placeGoodWeeks({ dataFolder }: Desktop, monday: string): Promise<void> {
  const setOn = dateBefore(monday, 14);
  const days = [...datesFrom(setOn, 5), ...datesFrom(dateAfter(setOn, 7), 5)];
  await placeHistory(dataFolder, [...breaksOn(days, 6), ...morningOf(monday)]);
  await placeGoals(
    dataFolder,
    buildGoals({
      wishes: ['lift my child'],
      goal: buildGoal({ setOn, reviewOn: monday, cue: { moment: 'the card comes up', deed: 'I begin' } }),
      weeks: [{ monday: dateBefore(monday, 7), answers: { reach: 'better' }, note: null }],
      wins: [{ on: dateBefore(monday, 3), text: 'Carried the shopping' }],
    }),
  );
}

test('Today with its ribbon and a review are open to everybody', async ({ desktop }) => {
  const { monday, offsetDays } = nextMonday();
  await placeGoodWeeks(desktop, monday);
  const opened = await launchOn(desktop, offsetDays);
  const { app, home } = opened;
  await expect(home.locator('.ribbon-call')).not.toHaveCount(0);
  await home.locator('.ribbon-table summary').click();
  await expectOpenToEverybody(opened, 'a day with a ribbon');
  await goTo(home, '#goals');
  await expect(home.getByText(translate('goals.review.title'))).toBeVisible();
  await home
    .getByRole('radio', { name: translate('goals.ease.better') })
    .first()
    .check();
  await expectOpenToEverybody(opened, 'a review');
  await home.getByRole('button', { name: translate('goals.review.keep') }).click();
  await home.getByRole('button', { name: translate('goals.change.end') }).click();
  await expect(home.getByRole('button', { name: translate('goals.change.end.keep') })).toBeFocused();
  await expectOpenToEverybody(opened, 'a goal that is asked about');
  await app.quit();
});

test('a goal of strength starts a session, and after four steady weeks offers a second one', async ({
  desktop,
}) => {
  const { monday, offsetDays } = nextMonday();
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
  await expectOpenToEverybody(opened, 'a goal of strength');
  await home.getByRole('button', { name: /^Add a session: Strength sessions on Tuesday and Friday/ }).click();
  await expect(goalHeading(home)).toHaveText(/^Strength sessions on Tuesday and Friday at 5:00\sPM$/);
  await home.getByRole('button', { name: translate('goals.strength.start.strength-desk') }).click();
  await goTo(home, '#today');
  await expect(home.locator('.ring-break')).toBeVisible();
  await app.quit();
});

test('a screen reader is told of Today and of Goals what these trees say', async ({ desktop }) => {
  const { monday, offsetDays } = nextMonday();
  await placeGoodWeeks(desktop, monday);
  const { app, home } = await launchOn(desktop, offsetDays);
  await expect(home.locator('.ribbon-call')).not.toHaveCount(0);
  const main = home.getByRole('main');
  await expect(main).toMatchAriaSnapshot({ name: 'today.aria.yml' });
  await goTo(home, '#goals');
  await expect(home.getByText(translate('goals.review.title'))).toBeVisible();
  await expect(main).toMatchAriaSnapshot({ name: 'goals.aria.yml' });
  await app.quit();
});
