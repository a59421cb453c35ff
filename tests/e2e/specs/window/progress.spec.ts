import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { formatDuration } from '../../../../shared/i18n/duration.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { livedHistory } from '../../../support/lived-history.ts';
import { translate } from '../../desktop/catalogue.ts';
import { contentsOf, placeFile, settingsFile } from '../../desktop/data-files.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { placeHistory, today } from '../../desktop/history.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabToId } from '../../desktop/keyboard.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { personsFiles } from '../../desktop/person-files.ts';

/** Nothing is due by itself while a test lasts. */
const rules = { ...shortRules, sittingSeconds: 600 };

/** Outside working hours nothing is counted. */
const neverWorking = { ...rules, workingHours: {} };

const goTo = (home: Page, address: string): Promise<void> =>
  home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);

const plotNames = ['sitting', 'breaks', 'longest', 'walks', 'exercises', 'weekdays'] as const;
const titleOf = (plot: (typeof plotNames)[number]): string => translate(`progress.plot.${plot}`);
const asTable = (plot: (typeof plotNames)[number]): string =>
  translate('progress.plot.as-table-named', { plot: titleOf(plot) });

/** A table as texts, row by row. */
const cellsOf = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** What the page says of this year, figure by figure, and how far back it goes. */
async function figuresOf(home: Page): Promise<Readonly<Record<string, string>>> {
  await goTo(home, '#progress');
  await home.locator('.figure-list').waitFor();
  await home.locator('#scale-year').check({ force: true });
  const told = await home
    .locator('.figure-list dl > div')
    .evaluateAll((all) => all.map((each) => [...each.children].map((child) => child.textContent)));
  await home.getByRole('button', { name: translate('progress.earlier.year') }).click();
  const before = await home.locator('.figure-list').textContent();
  return Object.fromEntries([...told, ['the year before', before ?? '']]);
}

test('days, weeks, months and years are gone through by keyboard alone, each plot with its table', async ({
  desktop,
}) => {
  test.slow();
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const { app, home } = await launchWithHome(desktop, { rules });
  await pressByKeyboard(home, translate('window.nav.progress'));
  await expect(home.locator('h1')).toBeFocused();

  await tabToId(home, 'scale-week');
  await home.keyboard.press('ArrowRight');
  await expect(home.locator('#scale-month')).toBeFocused();
  const title = home.locator('#period-title');
  const thisMonth = await title.textContent();
  await pressByKeyboard(home, translate('progress.earlier.month'));
  await expect(title).not.toHaveText(thisMonth ?? '');
  await pressByKeyboard(home, translate('progress.later.month'));
  await expect(title).toHaveText(thisMonth ?? '');
  // At the end of time the button keeps the focus and does nothing.
  await home.keyboard.press('Enter');
  await expect(title).toHaveText(thisMonth ?? '');
  await pressByKeyboard(home, translate('progress.earlier.month'));

  const sitting = await home.locator('.figure-list dd').first().textContent();
  for (const plot of plotNames) {
    const section = home.getByRole('region', { name: titleOf(plot), exact: true });
    await expect(section.locator('.plot-canvas')).toBeVisible();
    await pressByKeyboard(home, asTable(plot));
    await expect(section.locator('.plot-canvas')).toHaveCount(0);
    const table = section.getByRole('table', { name: titleOf(plot), exact: true });
    await expect(table).toBeInViewport({ ratio: 0.01 });
    expect((await cellsOf(table)).length, plot).toBeGreaterThan(2);
    await home.keyboard.press('Enter');
    await expect(section.locator('.plot-canvas')).toBeVisible();
  }
  const sums = await cellsOf(
    home.getByRole('region', { name: titleOf('sitting'), exact: true }).getByRole('table'),
  );
  expect(sums.at(-1)?.[1]).toBe(sitting);
  await app.quit();
});

test('what the page says is what the history holds', async ({ desktop }) => {
  const lines = livedHistory(today());
  await placeHistory(desktop.dataFolder, lines);
  const { app, home } = await launchWithHome(desktop, { rules });
  const told = await figuresOf(home);
  const year = today().slice(0, 4);
  const days = foldLines(lines).filter(({ date }) => date.startsWith(year));
  const sum = (of: (day: (typeof days)[number]) => number): number =>
    days.reduce((total, day) => total + of(day), 0);
  expect(told[translate('progress.figures.sitting')]).toBe(
    formatDuration(
      sum(({ sittingSeconds }) => sittingSeconds),
      translate,
    ),
  );
  expect(told[translate('progress.figures.walks')]).toBe(
    formatDuration(
      sum(({ walkSeconds }) => walkSeconds),
      translate,
    ),
  );
  expect(told[translate('progress.figures.skipped')]).toBe(
    translate('progress.figures.count', { count: sum(({ breaks }) => breaks.skipped?.short ?? 0) }),
  );
  await app.quit();
});

/** What crashes and damage leave of a person, each with a word that is to be nowhere afterwards. */
const secret = 'planted-secret';
const leftovers = [
  'settings.json.bak.unhunch-tmp',
  'settings.json.tmp-0123456789abcdef',
  'session.json.unhunch-tmp',
  'goals.json.bak',
  'own-exercises.json.bak',
  'packs/shoulder-care.json.unhunch-tmp',
  'history/2026-01.jsonl.unhunch-tmp',
  'history/aside/2026-01.jsonl',
  'history/quarantine/computer-1.json',
  'quarantine/settings-1.json',
  'logs/unhunch.old.log',
  'trace/trace-2020-01-01T090000.jsonl',
  'of a later version/diary.txt',
  '.updaterId',
];

async function plant(dataFolder: string): Promise<void> {
  for (const name of leftovers) await placeFile(join(dataFolder, name), secret);
  await placeFile(settingsFile(dataFolder), JSON.stringify({ version: 1, settings: { sittingMinutes: 40 } }));
  const opinions = { schemaVersion: 1, liked: ['scap-squeeze'], hidden: [], levels: {}, steady: {} };
  await placeFile(join(dataFolder, 'opinions.json'), JSON.stringify(opinions));
  await placeHistory(dataFolder, livedHistory(today()));
}

/** Takes a copy, erases everything by typing the word, and ends the app that has started again. */
async function copyAndErase(desktop: Desktop, home: Page): Promise<void> {
  await goTo(home, '#progress');
  await pressByKeyboard(home, translate('progress.yours.link'));
  await expect(home.locator('h1')).toHaveText(translate('yours.title.yours'));
  for (const what of ['everything', 'days', 'breaks'] as const) {
    await pressByKeyboard(home, translate(`yours.save.${what}`));
    await expect(home.getByText(translate('yours.saved'))).toBeVisible();
  }
  await tabToId(home, 'erase-word');
  await home.keyboard.type('erasure');
  await home.keyboard.press('Enter');
  await expect(home.locator('#erase-said')).toContainText(translate('yours.erase.word'));
  await home.keyboard.press('Control+A');
  await home.keyboard.type('Erase ');
  // The page goes with the key that it hears.
  await home.keyboard.press('Enter').catch(() => undefined);
  await eventually(
    'the window of an app that has started anew',
    () => desktop.screen.windowsNamed(`^${translate('launch.window-title')}$`),
    ({ length }) => length === 1,
    { withinMs: 30_000 },
  );
}

test('everything is copied and erased without a trace, and a copy brings the same totals back, once', async ({
  desktop,
}) => {
  test.slow();
  const { dataFolder, trayHost } = desktop;
  await plant(dataFolder);
  const files = await personsFiles(desktop);
  const { app, home } = await launchWithHome(desktop, { rules: neverWorking, args: [files.argument] });
  const before = await figuresOf(home);
  await copyAndErase(desktop, home);
  await eventually('the app to end', app.hasExited, (hasExited) => hasExited);
  const again = await trayHost.item();
  await again.menu.click(menuLabels.quit);
  await eventually(
    'the app that started again to end',
    () => desktop.screen.windowsNamed(`^${translate('launch.window-title')}$`),
    (found) => found.length === 0,
  );

  expect(await files.names()).toHaveLength(3);
  const left = await contentsOf(dataFolder);
  expect(
    Object.entries(left).filter(([, text]) => text.includes(secret) || text.includes('scap-squeeze')),
  ).toEqual([]);
  const names = await readdir(dataFolder);
  for (const name of [
    'history',
    'settings.json',
    'settings.json.bak',
    'opinions.json',
    'packs',
    'quarantine',
  ])
    expect(names).not.toContain(name);
  expect(names).not.toContain('erase-everything');

  const second = await launchWithHome(desktop, { rules: neverWorking, args: [files.argument] });
  await goTo(second.home, '#progress');
  await expect(second.home.getByText(translate('progress.empty.title'))).toBeVisible();
  const copy = await files.read('unhunch-20');
  await goTo(second.home, '#yours');

  await files.pick(copy.replace('"seconds":', '"seconds":"many","other":'));
  await pressByKeyboard(second.home, translate('yours.take.choose'));
  await expect(second.home.getByText(translate('yours.fault.history-line'))).toContainText(/^Line \d+/);
  await expect(second.home.getByText(translate('yours.fault.unchanged'))).toBeVisible();

  for (const said of ['yours.taken.new', 'yours.taken.known'] as const) {
    await files.pick(copy);
    await pressByKeyboard(second.home, translate('yours.take.choose'));
    await expect(second.home.locator('#offer-title')).toBeFocused();
    await pressByKeyboard(second.home, translate('yours.take.in'));
    await expect(second.home.getByText(translate(said))).toBeVisible();
    expect(await figuresOf(second.home)).toEqual(before);
    await goTo(second.home, '#yours');
  }
  await goTo(second.home, '#settings');
  await expect(second.home.locator('#setting-sittingMinutes')).toHaveValue('40');
  await second.app.quit();
});

test('the page for a therapist is saved as a document of one page, or printed by the system', async ({
  desktop,
}) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const files = await personsFiles(desktop);
  const { app, home } = await launchWithHome(desktop, { rules, args: [files.argument] });
  await goTo(home, '#summary');
  await pressByKeyboard(home, translate('summary.save'));
  await expect(home.getByText(translate('yours.saved'))).toBeVisible();
  const document = await files.read('unhunch-summary');
  expect(document.startsWith('%PDF-')).toBe(true);
  expect(document.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  // The page stands still while the dialog of the system is open; the app does not.
  const pressing = pressByKeyboard(home, translate('summary.print'));
  const dialogs = (count: number) =>
    eventually(
      'the dialog of the system',
      () => desktop.screen.windowsNamed('^Print$'),
      (found) => found.length === count,
    );
  await dialogs(1);
  expect(await app.electron.evaluate(({ app: running }) => running.getName())).toBe('Unhunch');
  await desktop.person.press('Escape');
  await dialogs(0);
  await pressing;
  await app.quit();
});

/** A week long ago, so that what is said of it is the same on every day. */
