import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { readSettingsText } from '../../../../shared/settings/settings-text.ts';
import { readingTree } from '../../desktop/accessibility-tree.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { placeFile, settingsFile } from '../../desktop/data-files.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { expectFits } from '../../desktop/fitting.ts';
import { type AppWithHome, launchWithHome } from '../../desktop/home-window.ts';
import { pressByKeyboard, tabTo, tabToId } from '../../desktop/keyboard.ts';
import { readTrees } from '../../desktop/tree-file.ts';

const labelOf = (key: 'sittingMinutes' | 'snoozeMinutes' | 'soundVolume'): string =>
  translate(`settings.${key}.label`);

/** Starts the app with these settings and opens their page. */
async function openSettings(desktop: Desktop, settings: object = {}): Promise<AppWithHome> {
  await placeFile(settingsFile(desktop.dataFolder), JSON.stringify({ version: 1, settings }));
  const opened = await launchWithHome(desktop);
  await pressByKeyboard(opened.home, translate('window.nav.settings'));
  await opened.home.locator('.setting').first().waitFor();
  return opened;
}

const savedSettings = async (desktop: Desktop): Promise<unknown> =>
  JSON.parse(await readFile(settingsFile(desktop.dataFolder), 'utf8')).settings;

async function typeInto(home: Page, id: string, text: string): Promise<void> {
  await tabToId(home, id);
  await home.keyboard.press('Control+A');
  await home.keyboard.type(text);
}

test('a setting is found by its words, with accents or without, and the number found is said', async ({
  desktop,
}) => {
  const opened = await openSettings(desktop);
  const { app, home } = opened;
  const count = (found: number) =>
    home.getByText(translate('window.settings.search.count', { count: found }));
  await typeInto(home, 'settings-search', 'vólume');
  await expect(home.locator('.setting h3')).toHaveText([labelOf('soundVolume')]);
  await expect(count(1)).toBeVisible();
  const trees = await readTrees(join(import.meta.dirname, 'settings.trees.txt'));
  expect(await readingTree(home, 'main')).toEqual(trees.get('found'));
  await tabToId(home, 'setting-soundVolume');

  await typeInto(home, 'settings-search', 'neck or nothing');
  await expect(home.locator('.setting')).toHaveCount(0);
  await expect(count(0)).toBeVisible();
  await expectNothingFound(app.electron, home, 'nothing found');
  await expectFits(opened, 'nothing found');

  await home.keyboard.press('Escape');
  await expect(home.locator('#settings-search')).toHaveValue('');
  await expect(home.locator('.setting')).not.toHaveCount(0);
  await pressByKeyboard(home, translate('settings.group.sound'));
  await expect(home.locator('#group-sound')).toBeFocused();
  await app.quit();
});

test('the last change is taken back with one key, whatever held before', async ({ desktop }) => {
  const { app, home } = await openSettings(desktop, { sittingMinutes: 40 });
  const undo = translate('window.settings.undoNamed', { name: labelOf('sittingMinutes') });
  await typeInto(home, 'setting-sittingMinutes', '50');
  await home.keyboard.press('Enter');
  await expect.poll(() => savedSettings(desktop)).toEqual({ sittingMinutes: 50 });
  await expect(home.getByRole('button', { name: undo })).toBeVisible();
  await home.keyboard.press('Tab');
  await expect(home.getByRole('button', { name: undo })).toBeFocused();
  await home.keyboard.press('Enter');
  await expect.poll(() => savedSettings(desktop)).toEqual({ sittingMinutes: 40 });
  await expect(home.locator('#setting-sittingMinutes')).toHaveValue('40');
  await expect(home.locator('#setting-sittingMinutes')).toBeFocused();
  await expect(home.getByRole('button', { name: undo })).toHaveCount(0);

  // One change at a time: the next one takes the place of the one before.
  await typeInto(home, 'setting-snoozeMinutes', '9');
  await home.keyboard.press('Enter');
  await typeInto(home, 'setting-sittingMinutes', '30');
  await home.keyboard.press('Enter');
  await expect(home.getByRole('button', { name: /^Undo/ })).toHaveCount(1);
  await expect(home.getByRole('button', { name: undo })).toBeVisible();
  await app.quit();
});

test('a group goes back to its defaults, and back again', async ({ desktop }) => {
  const mine = { sittingMinutes: 40, longBreakEvery: 2, resetAt: null, snoozeMinutes: 9 };
  const { app, home } = await openSettings(desktop, mine);
  const name = translate('settings.group.rhythm');
  await pressByKeyboard(home, translate('window.settings.resetGroupNamed', { name }));
  await expect.poll(() => savedSettings(desktop)).toEqual({ snoozeMinutes: 9 });
  await expect(home.locator('#setting-sittingMinutes')).toHaveValue('25');

  const undo = home.getByRole('button', { name: translate('window.settings.undoNamed', { name }) });
  await expect(undo).toBeFocused();
  await home.keyboard.press('Enter');
  await expect.poll(() => savedSettings(desktop)).toEqual(mine);
  await expect(home.locator('#setting-sittingMinutes')).toHaveValue('40');
  await expect(
    home.getByRole('button', { name: translate('window.settings.resetGroupNamed', { name }) }),
  ).toBeFocused();
  await app.quit();
});

test('a text of settings is refused whole by what is wrong in it, taken over whole when it is right, and given back', async ({
  desktop,
}) => {
  const opened = await openSettings(desktop, { snoozeMinutes: 9 });
  const { app, home } = opened;
  const field = home.getByLabel(translate('window.settings.import.label'));
  const use = translate('window.settings.import');
  const faults = home.locator('.settings-text-result li');

  await field.fill('{"version":1,"settings":{"sittingMinutes":4,"moonPhase":true,"wheelchair":true}}');
  await tabTo(home, use);
  await home.keyboard.press('Enter');
  await expect(faults).toHaveCount(2);
  await expect(faults.first()).toContainText(labelOf('sittingMinutes'));
  await expect(faults.last()).toContainText('moonPhase');
  await expect(field).not.toHaveValue('');
  await expectNothingFound(app.electron, home, 'a text that is wrong');
  await expectFits(opened, 'a text that is wrong');
  expect(await savedSettings(desktop)).toEqual({ snoozeMinutes: 9 });

  for (const nonsense of ['hello', '{"version":1}', '{"version":9,"settings":{}}']) {
    await field.fill(nonsense);
    await home.getByRole('button', { name: use }).click();
    await expect(faults).toHaveCount(1);
  }
  expect(await savedSettings(desktop)).toEqual({ snoozeMinutes: 9 });

  await field.fill('{"version":1,"settings":{"sittingMinutes":45,"wheelchair":true,"snoozeMinutes":9}}');
  await home.getByRole('button', { name: use }).click();
  await expect(home.getByText(translate('window.settings.imported', { count: 2 }))).toBeVisible();
  await expect
    .poll(() => savedSettings(desktop))
    .toEqual({ snoozeMinutes: 9, sittingMinutes: 45, wheelchair: true });
  await expect(home.locator('#setting-sittingMinutes')).toHaveValue('45');
  await expect(field).toHaveValue('');

  const name = translate('window.settings.import.name');
  await pressByKeyboard(home, translate('window.settings.undoNamed', { name }));
  await expect.poll(() => savedSettings(desktop)).toEqual({ snoozeMinutes: 9 });
  await expect(field).toBeFocused();
  await app.quit();
});

test('all settings go into the clipboard, and what was copied is taken back and changes nothing', async ({
  desktop,
}) => {
  const { app, home } = await openSettings(desktop, { sittingMinutes: 45, daysOff: ['2026-12-24'] });
  await pressByKeyboard(home, translate('window.settings.copy'));
  await expect(home.getByText(translate('window.settings.copied'))).toBeVisible();
  const text = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(readSettingsText(text)).toMatchObject({
    is: 'usable',
    values: { sittingMinutes: 45, daysOff: ['2026-12-24'], wheelchair: false },
  });

  await home.getByLabel(translate('window.settings.import.label')).focus();
  await home.keyboard.press('Control+V');
  await pressByKeyboard(home, translate('window.settings.import'));
  await expect(home.getByText(translate('window.settings.imported', { count: 0 }))).toBeVisible();
  expect(await savedSettings(desktop)).toEqual({ sittingMinutes: 45, daysOff: ['2026-12-24'] });
  await app.quit();
});

test('the card is drawn as it would ask, and follows what is set', async ({ desktop }) => {
  const { app, home } = await openSettings(desktop);
  const card = home.locator('.card-preview').first();
  await expect(card.getByText(translate('card.snooze', { time: '5 min' }))).toBeVisible();
  const figure = () => card.locator('.figure').innerHTML();
  const usual = await figure();

  await typeInto(home, 'setting-snoozeMinutes', '9');
  await home.keyboard.press('Enter');
  await expect(card.getByText(translate('card.snooze', { time: '9 min' }))).toBeVisible();
  await tabToId(home, 'setting-wheelchair');
  await home.keyboard.press('Space');
  await expect.poll(figure).not.toBe(usual);
  // A picture: Tab goes past it.
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await app.quit();
});

test('the sounds are tried where they are set, as loud as they are set', async ({ desktop }) => {
  const { app, home } = await openSettings(desktop, { soundVolume: 0 });
  await home.evaluate(() => {
    const opened: AudioContext[] = [];
    Object.assign(window, { opened });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        opened.push(this);
      }
    };
  });
  const opened = () => home.evaluate(() => Reflect.get(window, 'opened').length);
  const name = translate('window.settings.tryNamed', { name: labelOf('soundVolume') });
  await pressByKeyboard(home, name);
  await expect(home.getByText(translate('window.settings.trySilent'))).toBeVisible();
  expect(await opened()).toBe(0);
  await typeInto(home, 'setting-soundVolume', '30');
  await home.keyboard.press('Enter');
  await expect(home.getByText(translate('window.settings.trySilent'))).toHaveCount(0);
  await pressByKeyboard(home, name);
  await expect.poll(opened).toBe(1);
  await app.quit();
});
