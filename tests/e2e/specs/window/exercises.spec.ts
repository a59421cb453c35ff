import type { Page } from 'playwright';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { runningOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually, throughout } from '../../desktop/eventually.ts';
import { readHistory } from '../../desktop/history.ts';
import { launchWithHome, openHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabTo, tabToId } from '../../desktop/keyboard.ts';
import { awaitBreak, awaitNoPrompt, pageOf } from '../../desktop/prompts.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

/** Nothing is due by itself while a test lasts. */
const rules = { ...shortRules, sittingSeconds: 600 };

const listTitle = translate('window.nav.exercises');
const tryIt = translate('library.try');
const nameOf = {
  shift: translate('exercise.posture-shift.name'),
  squeeze: translate('exercise.scap-squeeze.name'),
  warmth: translate('exercise.heat.name'),
};
const heading = (page: Page) => page.locator('h1');
const found = (exercises: number, programmes: number): string =>
  translate('library.found', { exercises, programmes });

/** Goes to a place of the window, as a link to it does. */
const goTo = async (home: Page, address: string): Promise<void> => {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
};

const drawn = (page: Page, figures: string): Promise<readonly string[]> =>
  page.locator(`${figures} .figure`).evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));

test('an exercise is found, opened and tried by keyboard alone; it plays, and it is remembered', async ({
  desktop,
}) => {
  const { dataFolder, screen } = desktop;
  const { app, home } = await launchWithHome(desktop, { rules });
  await pressByKeyboard(home, listTitle);
  await expect(heading(home)).toBeFocused();
  await expect(home.getByText(found(25, 11))).toBeVisible();

  await tabToId(home, 'exercise-search');
  await home.keyboard.type('change position');
  await expect(home.getByText(found(1, 1))).toBeVisible();
  await pressByKeyboard(home, nameOf.shift);
  await expect(heading(home)).toHaveText(nameOf.shift);
  await expect(heading(home)).toBeFocused();

  await pressByKeyboard(home, tryIt);
  await awaitBreak(screen);
  const player = await pageOf(app, 'break');
  await expect(player.getByRole('heading')).toHaveText(nameOf.shift);
  const { routine } = await runningOn(player);
  expect(routine.items.map(({ exercise }) => exercise)).toEqual(['posture-shift']);
  // The button has made way for words that say so, which have the focus.
  await expect(home.locator('#start-waiting')).toHaveText(translate('library.start.onBreak'));
  await expect(home.locator('#start-waiting')).toBeFocused();

  const [line] = await eventually(
    'the break to be remembered',
    async () => (await readHistory(dataFolder)).filter((each) => each.is === 'break'),
    (breaks) => breaks.length === 1,
    { withinMs: 40_000 },
  );
  expect(line).toMatchObject({ outcome: 'taken', why: 'completed', exercises: [{ id: 'posture-shift' }] });
  await expect(home.getByRole('button', { name: tryIt })).toBeVisible();

  await pressByKeyboard(home, translate('library.up'));
  await expect(heading(home)).toHaveText(listTitle);
  await expect(home.getByRole('link', { name: nameOf.shift, exact: true })).toBeFocused();
  await expect(home.locator('#exercise-search')).toHaveValue('change position');

  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('the list is filtered by pointing at the body and by what suits, and says when nothing fits', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop, { rules });
  await goTo(home, '#exercises');
  const tiles = home.locator('.tile');
  await expect(tiles).toHaveCount(exerciseIds.length);

  for (const area of ['neck', 'thorax', 'chest', 'low', 'hips'] as const) {
    const place = await home.locator(`.body-area-${area} .body-shape`).boundingBox();
    if (place === null) throw new Error(`the drawings have no ${area}`);
    await home.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await expect(home.locator(`.area-map input[value=${area}]`)).toBeChecked();
    expect(await tiles.count()).toBeLessThan(exerciseIds.length);
    const signs = home.locator('.list-tools').getByRole('link', { name: translate('help.go.signs') });
    await expect(signs).toHaveCount(area === 'thorax' ? 1 : 0);
  }

  await home.getByRole('combobox').selectOption('floor');
  await expect(home.getByText(translate('library.found.none'))).toBeVisible();
  await expect(home.getByText(translate('library.found.none.help'))).toBeVisible();
  await home.getByRole('button', { name: translate('library.filter.clear') }).click();
  await expect(tiles).toHaveCount(exerciseIds.length);

  await home.getByRole('checkbox', { name: translate('library.filter.liked') }).check();
  await expect(home.getByText(translate('library.found.noFavourites'))).toBeVisible();
  await app.quit();
});

test('a favourite survives a restart', async ({ desktop }) => {
  const heart = translate('library.likedNamed', { name: nameOf.squeeze });
  const first = await launchWithHome(desktop, { rules });
  await pressByKeyboard(first.home, listTitle);
  await tabTo(first.home, heart);
  await first.home.keyboard.press('Space');
  await expect(first.home.getByRole('button', { name: heart })).toHaveAttribute('aria-pressed', 'true');
  await first.app.quit();

  const app = await desktop.launchAppWithWindows({ rules });
  const home = await openHome(desktop, app);
  await goTo(home, '#exercises');
  await home.getByRole('checkbox', { name: translate('library.filter.liked') }).check();
  await expect(home.getByText(found(1, 0))).toBeVisible();
  await expect(home.getByRole('button', { name: heart })).toHaveAttribute('aria-pressed', 'true');
  await app.quit();
});

test('warmth asks to be read first, by itself and in a programme, and then waits for its hour', async ({
  desktop,
}) => {
  const { dataFolder, screen } = desktop;
  const { app, home } = await launchWithHome(desktop, { rules });
  await goTo(home, '#exercises/heat');
  await pressByKeyboard(home, tryIt);
  await expect(heading(home)).toHaveText(translate('library.warmth.title'));
  await expect(heading(home)).toBeFocused();
  await home.getByRole('combobox').selectOption('6');

  const start = translate('library.warmth.start', { length: '6 min' });
  await pressByKeyboard(home, start);
  await expect(home.getByText(translate('library.warmth.unread'))).toBeVisible();
  const box = home.getByRole('checkbox', { name: translate('library.warmth.confirm') });
  await expect(box).toBeFocused();
  expect(await screen.windowsNamed(translate('launch.break-title'))).toEqual([]);

  await home.keyboard.press('Space');
  await expect(home.getByText(translate('library.warmth.unread'))).toHaveCount(0);
  await pressByKeyboard(home, start);
  await awaitBreak(screen);
  const player = await pageOf(app, 'break');
  await expect(player.getByRole('heading')).toHaveText(nameOf.warmth);
  const { routine } = await runningOn(player);
  expect(routine.items).toMatchObject([{ exercise: 'heat', form: 'standard', rounds: 6 }]);

  await player.keyboard.press('Escape');
  await awaitNoPrompt(screen);
  // Eighty minutes from its beginning, of which the first may be over.
  const hour = new RegExp(translate('library.limit.gap', { time: 'X' }).replace('X.', '1 h (19|20) min\\.'));
  await expect(home.locator('#start-waiting')).toHaveText(hour);
  await goTo(home, '#exercises/evening');
  await expect(home.locator('#start-waiting')).toContainText(nameOf.warmth);
  await goTo(home, '#exercises/evening/warmth');
  await expect(heading(home)).toHaveText(translate('library.warmth.title'));
  await expect(home.locator('#start-waiting')).toContainText(nameOf.warmth);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('one exercise moves at a time: the one that is pointed at, or opened; both can be held', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop, { rules });
  await goTo(home, '#exercises');
  const before = await drawn(home, '.tile');
  await throughout(
    'every picture to stand',
    () => drawn(home, '.tile'),
    (now) => now.every((each, index) => each === before[index]),
    { forMs: 1_000 },
  );
  await home.locator('.tile').nth(7).hover();
  const moved = await eventually(
    'a picture to move',
    async () =>
      (await drawn(home, '.tile')).flatMap((each, index) => (each === before[index] ? [] : [index])),
    (indices) => indices.length > 0,
  );
  expect(moved).toEqual([7]);

  await home.getByRole('button', { name: translate('library.pictures.hold') }).click();
  await home.locator('.tile').nth(2).hover();
  const held = await drawn(home, '.tile');
  await throughout(
    'every picture to stand',
    () => drawn(home, '.tile'),
    (now) => now.every((each, index) => each === held[index]),
    { forMs: 1_000 },
  );

  await goTo(home, '#exercises/cat-cow');
  await home.getByRole('button', { name: translate('card.move') }).click();
  const [start] = await drawn(home, '.moving-figure');
  await eventually(
    'the large picture to move',
    () => drawn(home, '.moving-figure'),
    ([now]) => now !== start,
  );
  await home.getByRole('button', { name: translate('card.hold') }).click();
  const [stopped] = await drawn(home, '.moving-figure');
  await throughout(
    'the large picture to stand',
    () => drawn(home, '.moving-figure'),
    ([now]) => now === stopped,
    { forMs: 1_000 },
  );
  await app.quit();
});
