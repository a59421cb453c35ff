import { mondayOf } from '../../../shared/calendar/dates.ts';
import { dateBefore } from '../../../shared/calendar/local-stamp.ts';
import { noGoals } from '../../../shared/goals/goals.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { placeGoals, placeHistory } from '../../e2e/desktop/goal-files.ts';
import type { AppWithHome } from '../../e2e/desktop/home-window.ts';
import { buildGoal, strengthOnTuesdays } from '../../support/goals.ts';
import { buildGrade, buildStrength } from '../../support/history-lines.ts';
import { aGoal, placeDay } from '../studio/day.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, type Studio, test } from '../studio/studio.ts';

/** Tall enough for a whole page. */
const tall = 1560;

async function openGoals(studio: Studio, args: readonly string[] = []): Promise<AppWithHome> {
  const opened = await studio.open(midMorning, { args });
  await opened.home.evaluate(() => {
    window.location.hash = '#goals';
  });
  await expect(opened.home.locator('#goal-step, #goal-heading')).toBeVisible();
  return opened;
}

test('Today: the whole page, wide, narrow and in other words', async ({ desktop, studio }) => {
  const today = await placeDay(desktop.dataFolder);
  await placeGoals(desktop.dataFolder, aGoal(today, { marks: [{ date: today, as: 'lighter' }] }));
  const opened = await studio.open(midMorning, { args: ['--pseudo-locale'] });
  await expect(opened.home.locator('.ribbon-call')).not.toHaveCount(0);
  await resize(opened, 1040, tall);
  await studio.still(opened.home, 'today-pseudo');
  await resize(opened, 360, tall);
  await studio.still(opened.home, 'today-pseudo-narrow');
});

test('Today: a first day', async ({ studio }) => {
  const opened = await studio.open({ ledgerSeconds: 20 });
  await resize(opened, 1040, 1100);
  await studio.still(opened.home, 'today-first');
});

test('goals: a goal, wide, narrow and in other words', async ({ desktop, studio }) => {
  const today = await placeDay(desktop.dataFolder);
  await placeGoals(desktop.dataFolder, aGoal(today));
  const opened = await openGoals(studio);
  await resize(opened, 1040, tall);
  await studio.still(opened.home, 'goals-goal');
  await resize(opened, 360, tall);
  await studio.still(opened.home, 'goals-goal-narrow');
});

test('goals: the review after two weeks', async ({ desktop, studio }) => {
  const today = await placeDay(desktop.dataFolder);
  const { goal, ...rest } = aGoal(today);
  if (goal === null) throw new Error('expected a goal');
  await placeGoals(desktop.dataFolder, {
    ...rest,
    goal: { ...goal, setOn: dateBefore(today, 14), reviewOn: today },
  });
  const opened = await openGoals(studio, ['--pseudo-locale']);
  await resize(opened, 1040, 900);
  await studio.still(opened.home, 'goals-review-pseudo');
});

test('goals: strength, and a second session', async ({ desktop, studio }) => {
  const today = await placeDay(desktop.dataFolder);
  const mondays = [7, 14, 21, 28].map((days) => dateBefore(mondayOf(today), days));
  const lines = mondays.flatMap((date) => [buildStrength({ date }), buildGrade({ date })]);
  await placeHistory(desktop.dataFolder, lines);
  const goal = buildGoal({ target: strengthOnTuesdays, setOn: dateBefore(today, 9), reviewOn: '2099-01-01' });
  await placeGoals(desktop.dataFolder, { ...noGoals, goal });
  const opened = await openGoals(studio);
  await resize(opened, 1040, 900);
  await studio.still(opened.home, 'goals-strength');
});

test('goals: every step of the wizard', async ({ studio }) => {
  const { home } = await openGoals(studio);
  const next = home.getByRole('button', { name: translate('goals.step.next') });
  for (const step of ['wish', 'kind', 'amount', 'cue', 'confidence', 'check'] as const) {
    await expect(home.locator('#goal-step')).toHaveText(translate(`goals.step.${step}`));
    if (step === 'kind') await home.locator('#goal-kind-walk').check();
    if (step === 'confidence') await home.locator('#goal-confidence-5').check();
    await studio.still(home, `goals-step-${step}`);
    if (step !== 'check') await next.click();
  }
});
