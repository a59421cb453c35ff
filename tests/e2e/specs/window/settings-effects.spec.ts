import type { Page } from 'playwright';
import type { SessionSnapshot, SettingsSnapshot } from '../../../../shared/ipc/contract.ts';
import type { SettingKey } from '../../../../shared/settings/catalogue.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import { awaitSitting } from '../../desktop/tray-watch.ts';

type Seen = { readonly session: SessionSnapshot; readonly settings: SettingsSnapshot };
type Effect = {
  readonly key: SettingKey;
  readonly value: string | number | boolean | null | string[] | Record<string, [string, string][]>;
  /** What of the running app shows it. */
  readonly shows: (seen: Seen) => unknown;
  readonly expected: unknown;
};

async function look(home: Page): Promise<Seen> {
  const [session, settings] = await home.evaluate(() =>
    Promise.all([window.unhunch.readSession(), window.unhunch.readSettings()]),
  );
  if (!session.ok || !settings.ok) throw new Error('the app does not answer');
  return { session: session.value, settings: settings.value };
}

/** Yesterday's weekday has hours, today has none, in the time zone of the desktop. */
const anotherDay = (now: Date): string =>
  ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'][now.getDay()] ?? 'mon';

const dateIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

const effects: readonly Effect[] = [
  {
    key: 'sittingMinutes',
    value: 40,
    shows: ({ session }) => session.view.sittingLimitSeconds,
    expected: 2400,
  },
  { key: 'snoozeMinutes', value: 9, shows: ({ session }) => session.view.snoozeSeconds, expected: 540 },
  {
    key: 'breakSeconds',
    value: 200,
    shows: ({ session }) => session.view.nextBreak.plannedSeconds,
    expected: 200,
  },
  { key: 'longBreakEvery', value: 1, shows: ({ session }) => session.view.nextBreak.kind, expected: 'long' },
  {
    key: 'longBreakSeconds',
    value: 240,
    shows: ({ session }) => session.view.nextBreak.plannedSeconds,
    expected: 240,
  },
  { key: 'wheelchair', value: true, shows: ({ session }) => session.body.base, expected: 'wheelchair' },
  { key: 'restingArm', value: 'left', shows: ({ session }) => session.body.restingArm, expected: 'left' },
  { key: 'voice', value: true, shows: ({ settings }) => settings.afterRestart, expected: ['voice'] },
  { key: 'country', value: 'AT', shows: ({ settings }) => settings.preferences.country, expected: 'AT' },
  {
    key: 'startAtLogin',
    value: true,
    shows: ({ settings }) => settings.preferences.startAtLogin,
    expected: true,
  },
  {
    key: 'workingHours',
    value: { [anotherDay(new Date())]: [['09:00', '17:00']] },
    shows: ({ session }) => session.view.mode.is,
    expected: 'off-hours',
  },
  { key: 'workingHours', value: null, shows: ({ session }) => session.view.mode.is, expected: 'sitting' },
  {
    key: 'daysOff',
    value: [dateIn('Europe/Berlin')],
    shows: ({ session }) => session.view.mode.is,
    expected: 'off-hours',
  },
];

test('what is set is seen to take effect at once', async ({ desktop }) => {
  desktop.person.work();
  const { app, home } = await launchWithHome(desktop);
  await awaitSitting(desktop.trayHost, 1, 20);
  for (const { key, value, shows, expected } of effects) {
    await test.step(`${key} ${JSON.stringify(value)}`, async () => {
      expect(shows(await look(home)), `${key} before`).not.toEqual(expected);
      const reply = await home.evaluate((update) => window.unhunch.updateSetting(update), { key, value });
      expect(reply.ok, key).toBe(true);
      // Hours are looked at with the next look at the clock, which is up to five seconds away.
      await expect
        .poll(async () => shows(await look(home)), { message: `${key} after`, timeout: 15_000 })
        .toEqual(expected);
    });
  }
  await app.quit();
});

test('a place without a door and without equipment is offered nothing that takes either', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop);
  for (const key of ['seatedOnly', 'openPlan', 'noDoorway', 'noEquipment'] as const) {
    await home.evaluate((name) => window.unhunch.updateSetting({ key: name, value: true }), key);
  }
  await home.getByRole('link', { name: translate('window.nav.settings') }).click();
  const detail = home.locator('.card-preview .card-offer .soft').first();
  await expect(detail).toContainText(translate('routine.position.seated'));
  await expect(detail).toContainText(translate('routine.openPlan.quiet'));
  await app.quit();
});
