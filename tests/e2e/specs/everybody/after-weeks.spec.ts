import { dateAfter, dateBefore } from '../../../../shared/calendar/local-stamp.ts';
import type { HistoryLine } from '../../../../shared/history/lines.ts';
import type { OwnContent } from '../../../../shared/packs/exercise-schema.ts';
import { type Scale, scales } from '../../../../shared/progress/periods.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { buildGoal, buildGoals } from '../../../support/goals.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { livedHistory } from '../../../support/lived-history.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { expectOpenToEverybody, goToPlace } from '../../desktop/everybody.ts';
import { expectFits } from '../../desktop/fitting.ts';
import { aheadBy, farMonday, placeGoals } from '../../desktop/goal-files.ts';
import { placeHistory } from '../../desktop/history.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { type PersonsFiles, personsFiles } from '../../desktop/person-files.ts';
import { badPack, samplePack } from '../../desktop/sample-packs.ts';

/** Outside working hours nothing is counted, so that every number is one of those below. */
const rules = { ...shortRules, workingHours: {} };

const { monday, offsetDays } = farMonday();
const setOn = dateBefore(monday, 14);

/** Just after midnight, so that it is over whenever a test runs. */
const morning: readonly HistoryLine[] = [
  buildSitting({ date: monday, time: '00:00:01', seconds: 240, heldSeconds: 240 }),
  buildBreak({ date: monday, time: '00:04:01' }),
  buildRest({ date: monday, time: '00:04:01', seconds: 60 }),
  buildSitting({ is: 'call', date: monday, time: '00:05:01', seconds: 60, heldSeconds: 60 }),
];

const workdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => dateAfter(setOn, day));

const workday = (date: string): readonly HistoryLine[] =>
  [0, 1, 2, 3, 4, 5].flatMap((hour) => [
    buildSitting({ date, time: `${10 + hour}:00:00` }),
    buildBreak({ date, time: `${10 + hour}:25:00` }),
    buildRest({ date, time: `${10 + hour}:25:00` }),
  ]);

/** A full year, long over; two weeks in which a goal was met, which is to be looked at again; and this morning. */
async function placeWeeks({ dataFolder }: Desktop): Promise<void> {
  const lived = livedHistory('2035-01-01', 365);
  await placeHistory(dataFolder, [...lived, ...workdays.flatMap(workday), ...morning]);
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

async function onToday(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  await goToPlace(home, { page: 'today' });
  await home.locator('.ribbon-table summary').click();
  await expectOpenToEverybody(opened, 'today-after-weeks');
}

async function onGoals(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  await goToPlace(home, { page: 'goals' });
  await expect(home.getByText(translate('goals.review.title'))).toBeVisible();
  await expectOpenToEverybody(opened, 'goals-review');
  await home.getByRole('button', { name: translate('goals.review.keep') }).click();
  await expect(home.locator('#goal-heading')).toBeFocused();
  await home.getByRole('button', { name: translate('goals.change.end') }).click();
  await expect(home.getByRole('button', { name: translate('goals.change.end.keep') })).toBeFocused();
  await expectOpenToEverybody(opened, 'goals-ending');
}

/** How many times back to what is over, and so told in the same words in every run: to a Friday, a week, February. */
const timesBack: { readonly [S in Scale]: number } = { day: 3, week: 0, month: 1, year: 1 };

async function onProgress(opened: AppWithHome): Promise<void> {
  const { app, home } = opened;
  await goToPlace(home, { page: 'progress', at: 'figures' });
  for (const scale of scales) {
    await home.locator(`#scale-${scale}`).check({ force: true });
    const earlier = home.getByRole('button', { name: translate(`progress.earlier.${scale}`) });
    for (let times = 0; times < timesBack[scale]; times += 1) await earlier.click();
    await home.locator('.plot').first().waitFor();
    await expectOpenToEverybody(opened, `progress-${scale}`);
  }
  const closed = home.getByRole('button', { name: new RegExp(`^${translate('progress.plot.as-table')}`) });
  while ((await closed.count()) > 0) await closed.first().click();
  await expectNothingFound(app.electron, home, 'tables');
  await expectFits(opened, 'tables');
  await goToPlace(home, { page: 'progress', at: 'summary' });
  await home.locator('.paper').waitFor();
  await expectOpenToEverybody(opened, 'summary-after-weeks');
}

/** A file that is none, a copy that is one, and a word that is missing. */
async function onYours(opened: AppWithHome, files: PersonsFiles): Promise<void> {
  const { home } = opened;
  const choose = home.getByRole('button', { name: translate('yours.take.choose') });
  await goToPlace(home, { page: 'progress', at: 'yours' });
  await files.pick('{');
  await choose.click();
  await expect(home.locator('.said-problem')).toBeVisible();
  await home.getByRole('button', { name: translate('yours.save.everything') }).click();
  await expect(home.getByText(translate('yours.saved'))).toBeVisible();
  await expectOpenToEverybody(opened, 'yours-wrong-file');
  await files.pick(await files.read('unhunch-20'));
  await choose.click();
  await home.locator('#offer-title').waitFor();
  await home.getByRole('button', { name: translate('yours.erase.button') }).click();
  await expect(home.locator('.said-problem')).toBeVisible();
  await expectOpenToEverybody(opened, 'yours-offer');
}

const prescribed: OwnContent = {
  ...{ name: 'Heel slide', steps: ['Lie on your back.', 'Slide one heel toward you.'] },
  ...{ where: 'lying', focus: 'whole', category: 'mobility', figure: null, stopIf: 'The knee aches.' },
  ...{ timing: { is: 'minutes', minutes: 1 }, sides: 'together', sets: 1, betweenSetsSeconds: 0 },
};

async function onOwn(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  await home.evaluate((exercise) => window.unhunch.saveOwn({ id: null, exercise }), prescribed);
  await goToPlace(home, { page: 'own' });
  const choose = home.locator('input[type=file]');
  await choose.setInputFiles(samplePack);
  await expect(home.locator('#pack-desk-shoulders')).toBeFocused();
  await expectOpenToEverybody(opened, 'own-with-pack');
  await choose.setInputFiles(badPack);
  await expect(home.locator('#bad-pack')).toBeFocused();
  await expectOpenToEverybody(opened, 'own-bad-pack');
}

test('every page that tells of weeks is open to everybody', async ({ desktop }) => {
  test.slow();
  await placeWeeks(desktop);
  const files = await personsFiles(desktop);
  const args = [...aheadBy(offsetDays), files.argument];
  const opened = await launchWithHome(desktop, { rules, args });
  for (const look of [onToday, onGoals, onProgress, onOwn]) await test.step(look.name, () => look(opened));
  await test.step('onYours', () => onYours(opened, files));
  await opened.app.quit();
});
