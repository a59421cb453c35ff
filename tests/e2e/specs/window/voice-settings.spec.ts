import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { translate } from '../../desktop/catalogue.ts';
import { placeFile, placeSession, settingsFile } from '../../desktop/data-files.ts';
import { expect } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { focusedId, pressByKeyboard, tabTo } from '../../desktop/keyboard.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { awaitPassingPage } from '../../desktop/passing-page.ts';
import { awaitVoices, listenToVoice, spokenIn } from '../../desktop/spoken.ts';
import { hasSatFor } from '../../desktop/tooltip.ts';
import { forbidVoices } from '../../desktop/voices.ts';
import { test, voiceOn } from '../../desktop/with-voices.ts';

async function openSettings(home: Page): Promise<void> {
  await pressByKeyboard(home, translate('window.nav.settings'));
  await home.locator('.setting').first().waitFor();
}

async function tabToId(home: Page, id: string): Promise<void> {
  await eventually(
    `the focus on ${id}`,
    async () => {
      await home.keyboard.press('Tab');
      return focusedId(home);
    },
    (here) => here === id,
    { everyMs: 1, withinMs: 20_000 },
  );
}

test.use({ listedVoices: 'all' });

test('a voice is chosen from a short list, and heard at once', async ({ desktop, voices }) => {
  await placeFile(settingsFile(desktop.dataFolder), voiceOn({ voiceRate: 90 }));
  const { app, home } = await launchWithHome(desktop, { env: voices.env });
  await openSettings(home);
  await listenToVoice(home);
  await tabToId(home, 'setting-voiceName');
  await awaitVoices(home);
  const options = home.locator('#setting-voiceName option');
  await expect(options).not.toHaveCount(1, { timeout: 30_000 });
  const names = await options.allTextContents();
  expect(names[0]).toBe(translate('window.settings.voice.system'));
  expect(names.length).toBeLessThanOrEqual(13);
  expect(names.slice(1).filter((name) => !name.startsWith('English'))).toEqual([]);

  const chosen = 'English (Scotland) espeak-ng';
  await home.keyboard.type('English (Sc');
  await expect(home.locator('#setting-voiceName')).toHaveValue(chosen);
  const saved = async () => JSON.parse(await readFile(settingsFile(desktop.dataFolder), 'utf8')).settings;
  await expect.poll(saved).toMatchObject({ voiceName: chosen });
  await tabTo(home, translate('window.settings.voice.try'));
  await home.keyboard.press('Enter');
  const { lines } = await eventually(
    'the sentence to be said',
    () => spokenIn(home),
    (spoken) => spoken.lines.some(({ endedAtMs }) => endedAtMs !== null),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    text: translate('window.settings.voice.sample'),
    voiceName: chosen,
    rate: expect.closeTo(0.9),
    error: null,
  });
  expect(await voices.hasSpoken()).toBe(true);
  await app.quit();
});

test('a voice that is switched on speaks after the restart that is offered, and no sitting is lost', async ({
  desktop,
  voices,
}) => {
  const { dataFolder, person, trayHost } = desktop;
  await placeSession(dataFolder, { ledgerSeconds: 600 });
  person.work();
  // With the rules a person has: those of the tests take a restart for a rest.
  const { app, home } = await launchWithHome(desktop, { env: voices.env });
  await openSettings(home);
  await tabToId(home, 'setting-voice');
  await home.keyboard.press('Space');
  await expect(home.getByText(translate('window.settings.afterRestart'))).toBeVisible();
  await expect(home.locator('#setting-voiceName-state')).toHaveText(
    translate('window.settings.voice.after-restart'),
  );
  await tabTo(home, translate('window.settings.restart'));
  // The page goes with the key that it hears.
  await home.keyboard.press('Enter').catch(() => undefined);
  await eventually('the app to end', app.hasExited, (hasExited) => hasExited);

  const again = await trayHost.item();
  await eventually('the sitting of before', () => again.state(), hasSatFor(600), { withinMs: 30_000 });
  await eventually(
    'the window of before',
    () => desktop.screen.windowsNamed(`^${translate('launch.window-title')}$`),
    (found) => found.length === 1,
  );
  expect(await voices.hasSpoken()).toBe(false);
  await again.menu.click(menuLabels.startBreak);
  await eventually('the voice', voices.hasSpoken, (hasSpoken) => hasSpoken, { withinMs: 60_000 });
  await again.menu.click(menuLabels.quit);
});

test('where there is no voice, the settings and the break say so once, and the words stay', async ({
  desktop,
}) => {
  await forbidVoices(desktop);
  await placeFile(settingsFile(desktop.dataFolder), voiceOn());
  const { app, home } = await launchWithHome(desktop, { rules: { ...shortRules, breakSeconds: 90 } });
  await openSettings(home);
  await tabToId(home, 'setting-voiceName');
  await expect(home.locator('#setting-voiceName-state')).toHaveText(translate('window.settings.voice.none'), {
    timeout: 40_000,
  });
  await expect(
    home.getByRole('button', { name: translate('window.settings.voice.try'), exact: true }),
  ).toBeDisabled();

  const { menu } = await desktop.trayHost.item();
  await menu.click(menuLabels.startBreak);
  const page = await awaitPassingPage(app, 'break');
  const note = page.getByText(translate('break.voice.none'));
  await expect(note).toHaveCount(1, { timeout: 40_000 });
  await expect(page.locator('.player-sentence')).not.toBeEmpty();
  await page.screenshot({ path: `${desktop.folder}/none.png` });
  await app.quit();
});
