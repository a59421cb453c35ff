import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type {} from '../../../../renderer/bridge/window.d.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { contentsOf, placeFile, placeSession } from '../../desktop/data-files.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { readHistory } from '../../desktop/history.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabToId } from '../../desktop/keyboard.ts';
import { awaitBreak, awaitNoPrompt, pageOf } from '../../desktop/prompts.ts';
import { badPack, samplePack } from '../../desktop/sample-packs.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

const name = 'Wall slide';
/** By the keyboard, from wherever in the window. */
async function openOwn(home: Page): Promise<void> {
  await pressByKeyboard(home, translate('window.nav.exercises'));
  await pressByKeyboard(home, translate('own.link'));
  await expect(home.locator('h1')).toHaveText(translate('window.nav.own'));
}

/** Goes to a field by Tab and puts this in the place of what is there. */
async function enter(home: Page, field: string, text: string): Promise<void> {
  await tabToId(home, `own-${field}`);
  await home.keyboard.press('Control+A');
  await home.keyboard.type(text);
}

const readOwn = (home: Page) => home.evaluate(() => window.unhunch.readOwn());

test('what was prescribed is entered by the keyboard, played to its end, remembered, and there after a restart', async ({
  desktop,
}) => {
  test.slow();
  const { dataFolder, person, screen } = desktop;
  const rules = { ...shortRules, sittingSeconds: 600 };
  person.work();
  const { app, home } = await launchWithHome(desktop, { rules });
  await openOwn(home);
  await expect(home.getByText(translate('own.unchecked'))).toBeVisible();

  await pressByKeyboard(home, translate('own.add'));
  await expect(home.locator('#own-form-title')).toBeFocused();
  await enter(home, 'steps', 'Stand with your back to a wall.');
  await home.keyboard.press('Enter');
  await home.keyboard.type('Slide both arms up, then down.');
  await enter(home, 'stopIf', 'The shoulder pinches.');
  await enter(home, 'repetitions', 'two');
  await pressByKeyboard(home, translate('own.form.save'));
  // What is wrong is told in words, and the first of it has the focus.
  await expect(home.locator('#own-name')).toBeFocused();
  await expect(home.locator('#own-name-problem')).toContainText('What works');
  await expect(home.locator('#own-repetitions-problem')).toContainText('What works');
  await expectNothingFound(app.electron, home, 'the form with something wrong');

  await home.keyboard.type(name);
  await enter(home, 'repetitions', '2');
  await enter(home, 'moveSeconds', '1');
  await enter(home, 'holdSeconds', '2');
  await enter(home, 'returnSeconds', '1');
  await expect(home.locator('.own-preview')).toContainText('10 s');
  await tabToId(home, 'own-figure');
  await home.keyboard.type(translate('exercise.wall-angel.name'));
  await expect(home.locator('.own-preview svg')).toHaveAttribute(
    'aria-label',
    translate('routine.own.figure.alike'),
  );
  await pressByKeyboard(home, translate('own.form.save'));
  await expect(home.locator('#own-said')).toHaveText(translate('own.said.saved', { name }));
  await expectNothingFound(app.electron, home, 'the list');

  await pressByKeyboard(home, translate('own.startNamed', { name }));
  person.rest();
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  await expect(page.getByRole('heading')).toHaveText(name);
  await expect(page.locator('.step')).toHaveText([
    'Stand with your back to a wall.',
    'Slide both arms up, then down.',
  ]);
  await expect(
    page.getByText(translate('routine.own.stopIf', { sign: 'The shoulder pinches.' })),
  ).toBeVisible();
  await expect(page.locator('.player-sentence')).toHaveText(translate('routine.phase.hold'));
  await expect(page.getByRole('status')).toContainText(translate('routine.phase.move'));
  await expect(page.getByRole('heading')).toHaveText(translate('break.done.short'), { timeout: 30_000 });
  await awaitNoPrompt(screen);
  await app.quit();

  const [line] = (await readHistory(dataFolder)).filter(({ is }) => is === 'break');
  expect(line).toMatchObject({ kind: 'short', outcome: 'taken', why: 'completed', plannedSeconds: 13 });
  expect(line).toMatchObject({ exercises: [{ category: 'mobility', seconds: 10 }] });
  await expectReplayAgrees(dataFolder);

  const later = await launchWithHome(desktop, { rules });
  await openOwn(later.home);
  await expect(later.home.getByRole('heading', { name, exact: true })).toBeVisible();
  const reply = await readOwn(later.home);
  const id = reply.ok ? reply.value.exercises[0]?.id : undefined;
  expect(line).toMatchObject({ exercises: [{ id }] });

  await pressByKeyboard(later.home, translate('own.removeNamed', { name }));
  await expect(later.home.locator('#own-undo')).toBeFocused();
  await expect(later.home.locator('.own-row')).toHaveCount(0);
  await later.home.keyboard.press('Enter');
  await expect(later.home.getByRole('heading', { name, exact: true })).toBeVisible();
  await later.app.quit();
});

test('a good pack is taken in and started; a bad one is named by line, and nothing is changed', async ({
  desktop,
}) => {
  const { dataFolder, screen } = desktop;
  await placeSession(dataFolder, {});
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, sittingSeconds: 600 } });
  await openOwn(home);
  await home.locator('input[type=file]').setInputFiles(samplePack);
  await expect(home.locator('#pack-desk-shoulders')).toBeFocused();
  await expect(home.locator('#own-said')).toHaveText(
    translate('own.said.pack', { name: 'Shoulders at a desk' }),
  );
  await expect(home.locator('.own-facts')).toHaveText(
    [translate('own.packs.reviewer'), translate('own.packs.noReviewer')].join('') +
      [translate('own.packs.language'), 'English', translate('own.packs.licence'), 'MIT'].join(''),
  );
  await expectNothingFound(app.electron, home, 'a pack');
  const packFile = join(dataFolder, 'packs', 'desk-shoulders.json');
  expect(JSON.parse(await readFile(packFile, 'utf8'))).toMatchObject({ id: 'desk-shoulders' });

  const own = await readOwn(home);
  const files = await contentsOf(join(dataFolder, 'packs'));
  await home.locator('input[type=file]').setInputFiles(badPack);
  await expect(home.locator('#bad-pack')).toBeFocused();
  const problems = home.locator('.own-bad li');
  await expect(problems).toHaveCount(5);
  await expect(problems.first()).toHaveText(
    `${translate('packs.problem', { line: 3 })} ${translate('packs.fault.text.id', { name: 'id' })}`,
  );
  await expectNothingFound(app.electron, home, 'a pack that was not taken in');
  expect(await readOwn(home)).toEqual(own);
  expect(await contentsOf(join(dataFolder, 'packs'))).toEqual(files);

  await pressByKeyboard(home, translate('own.startNamed', { name: 'All three' }));
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  await expect(page.getByRole('heading')).toHaveText('Wall slide');
  await expect(page.locator('.player-next')).toHaveText(
    translate('routine.next', { exercise: 'Side-lying shoulder stretch' }),
  );
  await page.keyboard.press('Escape');
  await awaitNoPrompt(screen);

  await pressByKeyboard(home, translate('own.packs.removeNamed', { name: 'Shoulders at a desk' }));
  await pressByKeyboard(home, translate('own.remove'));
  await expect(home.locator('.own-pack')).toHaveCount(0);
  expect(await contentsOf(join(dataFolder, 'packs'))).toEqual({});
  await app.quit();
});

test('a damaged file and a damaged pack are put aside and told, and the rest is there', async ({
  desktop,
}) => {
  const { dataFolder } = desktop;
  const text = '{"schemaVersion":1,"exercises":[{"id":"own:sli';
  await placeFile(join(dataFolder, 'own-exercises.json'), text);
  await placeFile(join(dataFolder, 'packs', 'desk-shoulders.json'), await readFile(samplePack, 'utf8'));
  await placeFile(join(dataFolder, 'packs', 'broken.json'), '{"schemaVersion":1}');
  const { app, home } = await launchWithHome(desktop);
  await openOwn(home);
  await expect(home.locator('.banner-what')).toHaveText([
    translate('window.trouble.own-damaged.what'),
    translate('window.trouble.pack-damaged.what'),
  ]);
  await expect(home.locator('.own-pack h3').first()).toHaveText('Shoulders at a desk');
  expect(await readFile(join(dataFolder, 'quarantine', 'own-exercises-1.json'), 'utf8')).toBe(text);
  expect(Object.keys(await contentsOf(join(dataFolder, 'packs'))).toSorted()).toEqual([
    'desk-shoulders.json',
    'quarantine/broken-1.json',
  ]);
  await app.quit();
});
