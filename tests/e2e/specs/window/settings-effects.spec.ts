import { settingKeys } from '../../../../shared/settings/preferences.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { placeFile, placeSession, settingsFile } from '../../desktop/data-files.ts';
import { expect } from '../../desktop/desktop.ts';
import { dayEffects, earlierDay, satSeconds } from '../../desktop/effects/day-effects.ts';
import { effects } from '../../desktop/effects/effects.ts';
import { offerEffects } from '../../desktop/effects/offer-effects.ts';
import * as prompting from '../../desktop/effects/prompt-effects.ts';
import { seeOneByOne, seeTogether } from '../../desktop/effects/see-effects.ts';
import { isHeard, mannerEffects, soundEffects } from '../../desktop/effects/sound-effects.ts';
import { stageOf } from '../../desktop/effects/stage.ts';
import { throughout } from '../../desktop/eventually.ts';
import { placeHistory } from '../../desktop/history.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { startNotificationService } from '../../desktop/notification-service.ts';
import { awaitPassingPage } from '../../desktop/passing-page.ts';
import { awaitVoices, listenToVoice } from '../../desktop/spoken.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';
import { awaitSitting } from '../../desktop/tray-watch.ts';
import { test, voiceOn } from '../../desktop/with-voices.ts';

test('every setting has a row that shows what it does', () => {
  expect(Object.keys(effects).toSorted()).toEqual(settingKeys.toSorted());
});

test('what is offered and the day go by what is set, at once', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  await placeSession(dataFolder, { ledgerSeconds: satSeconds });
  const at = { date: earlierDay, time: '10:00:00', offset: '+01:00' };
  await placeHistory(dataFolder, [{ is: 'sitting', ...at, seconds: 600, heldSeconds: 600 }]);
  const started = await launchWithHome(desktop);
  person.work();
  await awaitSitting(trayHost, satSeconds, 20);
  person.rest();
  const stage = stageOf(desktop, started, await startNotificationService(desktop.sessionBus.address));
  await seeOneByOne(stage, offerEffects);
  await seeOneByOne(stage, dayEffects);
  await started.app.quit();
  await expectReplayAgrees(dataFolder);
});

test('notice, card, answers and rest go by what is set, at once', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  await placeSession(dataFolder, { ledgerSeconds: prompting.satSeconds });
  person.work();
  const started = await launchWithHome(desktop, { rules: prompting.patientRules });
  const stage = stageOf(desktop, started, await startNotificationService(desktop.sessionBus.address));
  await awaitSitting(trayHost, prompting.satSeconds, 20);
  await seeOneByOne(stage, prompting.promptEffects);
  await started.app.quit();
});

test('voice and sounds of a break go by what is set, at once', async ({ desktop, voices }) => {
  await placeFile(settingsFile(desktop.dataFolder), voiceOn());
  const started = await launchWithHome(desktop, {
    rules: { ...shortRules, breakSeconds: 180 },
    env: voices.env,
  });
  const stage = stageOf(desktop, started, await startNotificationService(desktop.sessionBus.address));
  await (await desktop.trayHost.item()).menu.click(menuLabels.startBreak);
  const page = await awaitPassingPage(started.app, 'break');
  await listenToVoice(page);
  await awaitVoices(page);
  await seeTogether(stage, mannerEffects);
  expect(await isHeard(stage), 'no sound but the voice, which is not of Chromium').toBe(false);
  await seeOneByOne(stage, soundEffects);

  // At no volume nothing is heard of the sounds that are on.
  await stage.set({ phaseSounds: true });
  await expect.poll(() => isHeard(stage), { timeout: 20_000, intervals: [50] }).toBe(true);
  await stage.change('soundVolume', 0);
  await expect.poll(() => isHeard(stage)).toBe(false);
  await throughout(
    'silence',
    () => isHeard(stage),
    (heard) => !heard,
    { forMs: 8_000, everyMs: 100 },
  );
  await started.app.quit();
});
