import type { Page } from 'playwright';
import { scales } from '../../../shared/progress/periods.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { placeHistory, today } from '../../e2e/desktop/history.ts';
import type { AppWithHome } from '../../e2e/desktop/home-window.ts';
import { livedHistory } from '../../support/lived-history.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, type Studio, test } from '../studio/studio.ts';

const goTo = (home: Page, fragment: string): Promise<void> =>
  home.evaluate((hash) => {
    window.location.hash = hash;
  }, fragment);

/** A picture of the whole page, however long it is, in a wide and in a narrow window. */
async function wholePage(opened: AppWithHome, studio: Studio, name: string): Promise<void> {
  for (const [width, ending] of [
    [1040, ''],
    [360, '-narrow'],
  ] as const) {
    await resize(opened, width, 760);
    await studio.whole(opened.home, `${name}${ending}`);
  }
}

for (const scale of scales) {
  test(`progress: a ${scale}, wide and narrow`, async ({ desktop, studio }) => {
    await placeHistory(desktop.dataFolder, livedHistory(today()));
    const opened = await studio.open(midMorning);
    await goTo(opened.home, '#progress');
    await opened.home
      .getByRole('radio', { name: translate(`progress.scale.${scale}`) })
      .check({ force: true });
    await opened.home.getByRole('button', { name: translate(`progress.earlier.${scale}`) }).click();
    await expect(opened.home.locator('.plot').first()).toBeVisible();
    await wholePage(opened, studio, `progress-${scale}`);
  });
}

test('progress: as tables, today, and nothing yet', async ({ desktop, studio }) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const opened = await studio.open(midMorning);
  await goTo(opened.home, '#progress');
  const tables = opened.home.getByRole('button', {
    name: new RegExp(`^${translate('progress.plot.as-table')}`),
  });
  await expect(tables.first()).toBeVisible();
  while ((await tables.count()) > 0) await tables.first().click();
  await wholePage(opened, studio, 'progress-tables');
});

test('progress: the first day', async ({ studio }) => {
  const opened = await studio.open({});
  await goTo(opened.home, '#progress');
  await expect(opened.home.locator('.progress')).toBeVisible();
  await studio.still(opened.home, 'progress-first-day');
});

test('progress: in a longer language', async ({ desktop, studio }) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const opened = await studio.open(midMorning, { args: ['--pseudo-locale'] });
  for (const page of ['progress', 'yours', 'summary']) {
    await goTo(opened.home, `#${page}`);
    await expect(opened.home.locator(`.${page}`)).toBeVisible();
    await wholePage(opened, studio, `${page}-pseudo`);
  }
});

test('your data and the page for a therapist, wide and narrow', async ({ desktop, studio }) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const opened = await studio.open(midMorning);
  for (const page of ['yours', 'summary']) {
    await goTo(opened.home, `#${page}`);
    await expect(opened.home.locator(`.${page}`)).toBeVisible();
    await wholePage(opened, studio, page);
  }
});

test('the page for a therapist, on paper', async ({ desktop, studio }) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const opened = await studio.open(midMorning);
  await goTo(opened.home, '#summary');
  await expect(opened.home.locator('.paper')).toBeVisible();
  await opened.home.emulateMedia({ media: 'print' });
  await resize(opened, 720, 1000);
  await studio.whole(opened.home, 'summary-paper');
});
