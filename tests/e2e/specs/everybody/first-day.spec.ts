import type { Page } from 'playwright';
import { steps } from '../../../../renderer/home/goals/wizard/draft.ts';
import { addressOf, type Place } from '../../../../renderer/home/pages.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import type { AppOptions } from '../../desktop/app-command.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { momentOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { everyPlace, nameOfPlace } from '../../desktop/every-place.ts';
import { expectOpenToEverybody, expectTree, goToPlace } from '../../desktop/everybody.ts';
import { aheadBy, farMonday } from '../../desktop/goal-files.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard } from '../../desktop/keyboard.ts';
import { awaitBreak, awaitNoPrompt, pageOf } from '../../desktop/prompts.ts';

/** Outside working hours nothing is counted, and nothing is due. */
const neverWorking: AppOptions = {
  rules: { ...shortRules, workingHours: {} },
  args: aheadBy(farMonday().offsetDays),
};

/** What is folded away is looked at too; of the licences, which are all alike, the first. */
const unfold = (home: Page): Promise<void> =>
  home.evaluate(() => {
    for (const folded of document.querySelectorAll('details'))
      folded.open = folded.matches(':not(.licences li:not(:first-child) *)');
  });

test('every page is open to everybody on a first day', async ({ desktop }) => {
  test.slow();
  const opened = await launchWithHome(desktop, neverWorking);
  const { app, home } = opened;
  await expectTree(home.getByRole('navigation'), 'navigation');
  for (const place of everyPlace) {
    await test.step(nameOfPlace(place), async () => {
      await goToPlace(home, place);
      if (place.page === 'help') await unfold(home);
      await expectOpenToEverybody(opened, nameOfPlace(place));
    });
  }
  await goToPlace(home, { page: 'progress', at: 'figures' });
  await pressByKeyboard(home, translate('progress.empty.bring'));
  await expect(home.locator('h1')).toHaveText(translate('yours.title.yours'));
  await expect(home.locator('h1')).toBeFocused();
  await app.quit();
});

/** Each step of the wizard, with something to correct where that can be. */
async function throughTheWizard(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  const next = home.getByRole('button', { name: translate('goals.step.next') });
  await goToPlace(home, { page: 'goals' });
  for (const step of steps) {
    await expect(home.locator('#goal-step')).toHaveText(translate(`goals.step.${step}`));
    if (step === 'kind') await next.click();
    if (step === 'confidence') await home.locator('#goal-confidence-3').check();
    await expectOpenToEverybody(opened, `goals-wizard-${step}`);
    if (step === 'kind') await home.locator('#goal-kind-walk').check();
    if (step !== 'check') await next.click();
  }
}

/** With everything filled in, and some of it wrong. */
async function wrongSettings(opened: AppWithHome): Promise<void> {
  const { app, home } = opened;
  await goToPlace(home, { page: 'settings' });
  await home.locator('#setting-sittingMinutes').fill('many');
  await home.keyboard.press('Enter');
  await home.locator('#setting-workingHours-within').click();
  await home.locator('#setting-daysOff').fill('2026-12-24');
  await home.keyboard.press('Enter');
  await expect(home.locator('.hours-line')).toHaveCount(5);
  await expect(home.locator('#setting-sittingMinutes-problem')).not.toBeEmpty();
  const tree = (group: string, name: string): Promise<void> =>
    expectTree(home.locator('.setting-group', { has: home.locator(`#group-${group}`) }), name);
  await tree('rhythm', 'settings-wrong');
  await tree('hours', 'settings-hours');
  await expectNothingFound(app.electron, home, 'settings with something wrong');
}

async function nothingFits(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  await goToPlace(home, { page: 'exercises', at: { is: 'list' } });
  await home.locator('#exercise-search').fill('trampoline');
  await expect(home.locator('.tile')).toHaveCount(0);
  await expectOpenToEverybody(opened, 'exercises-none');
}

async function wrongPrescription(opened: AppWithHome): Promise<void> {
  const { home } = opened;
  await goToPlace(home, { page: 'own' });
  await home.locator('#own-add').click();
  await home.locator('#own-repetitions').fill('two');
  await home.getByRole('button', { name: translate('own.form.save') }).click();
  await expect(home.locator('#own-name')).toBeFocused();
  await expectOpenToEverybody(opened, 'own-wrong');
}

test('what is entered, searched and corrected is open to everybody', async ({ desktop }) => {
  test.slow();
  const opened = await launchWithHome(desktop, neverWorking);
  for (const state of [throughTheWizard, wrongPrescription, nothingFits, wrongSettings])
    await test.step(state.name, () => state(opened));
  await opened.app.quit();
});

/** A squeeze of the shoulder blades, paused in its first hold; then what is read when it was too much, and an early end. */
test('a break, what is read when it was too much, and its end are open to everybody', async ({ desktop }) => {
  const opened = await launchWithHome(desktop, neverWorking);
  const { app, home } = opened;
  await goToPlace(home, { page: 'exercises', at: { is: 'exercise', exercise: 'scap-squeeze' } });
  const start = home.getByRole('button', { name: translate('library.try') });
  await start.click();
  await awaitBreak(desktop.screen);
  const page = await pageOf(app, 'break');
  await eventually(
    'the first hold',
    () => momentOn(page),
    ({ phase }) => phase.is === 'hold',
  );
  await page.keyboard.press('Space');
  await expect(page.getByText(translate('break.paused'))).toBeVisible();
  const lookAt = async (name: string): Promise<void> => {
    await expectTree(page.locator('body'), name);
    await expectNothingFound(app.electron, page, name);
  };
  await lookAt('break');
  await expectTree(home.getByRole('main'), 'exercises-during-break');
  await page.keyboard.press('t');
  await expect(page.locator('.stop-card')).toBeVisible();
  await lookAt('break-too-much');
  await desktop.person.press('Escape');
  await awaitNoPrompt(desktop.screen);

  await start.click();
  await awaitBreak(desktop.screen);
  const last = await pageOf(app, 'break');
  await last.keyboard.press('Escape');
  await expect(last.locator('h1')).toHaveText(translate('break.done.early'));
  await expectTree(last.locator('body'), 'break-farewell');
  await app.quit();
});

/** Where something is fetched before there is a page. */
const fetched: readonly Place[] = [
  { page: 'today' },
  { page: 'own' },
  { page: 'goals' },
  { page: 'progress', at: 'figures' },
  { page: 'progress', at: 'summary' },
  { page: 'help', topic: 'about' },
  { page: 'settings' },
];

/**
 * From now on main refuses whatever it is asked, or never answers; what it pushes does not arrive. With a session it
 * still answers what that is.
 */
const answerWith = (
  { app }: AppWithHome,
  given: { readonly answer: 'waiting' | 'refused'; readonly session: unknown },
): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow, ipcMain }, { answer, session }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send = () => undefined;
    // A promise that nothing holds would end, and the request with it.
    const held: Promise<never>[] = [];
    Object.assign(globalThis, { held });
    const wait = (): Promise<never> => {
      const never = new Promise<never>(() => undefined);
      held.push(never);
      return never;
    };
    ipcMain.removeHandler('unhunch:request');
    ipcMain.handle('unhunch:request', (_event, { name }) => {
      if (name === 'session:read' && session !== null) return session;
      return answer === 'refused' ? { ok: false, refusal: { kind: 'failed' } } : wait();
    });
  }, given);

test('a page that waits or could not be filled says so to everybody', async ({ desktop }) => {
  const opened = await launchWithHome(desktop, neverWorking);
  const { app, home } = opened;
  const known = await home.evaluate(() => window.unhunch.readSession());
  const lookAt = async (place: Place, name: string): Promise<void> => {
    await home.evaluate((hash) => {
      window.location.hash = hash;
    }, addressOf(place));
    await home.reload();
    await home.locator('h1').waitFor();
    await expectTree(home.getByRole('main'), name);
    await expectNothingFound(app.electron, home, name);
  };
  for (const answer of ['waiting', 'refused'] as const) {
    await answerWith(opened, { answer, session: known });
    for (const place of fetched) await lookAt(place, `${answer}-${nameOfPlace(place)}`);
    await answerWith(opened, { answer, session: null });
    await lookAt({ page: 'today' }, `${answer}-session`);
    await lookAt({ page: 'exercises', at: { is: 'list' } }, `${answer}-exercises`);
  }
  await app.quit();
});
