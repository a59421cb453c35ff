import { describe, expect, it } from 'vitest';
import { SettingsDesk } from '../../../../electron/app/settings-desk.ts';
import { SettingsKeeper } from '../../../../electron/app/settings-keeper.ts';
import type { StartAtLogin, StartAtLoginOutcome } from '../../../../electron/ports.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { readSettingsText } from '../../../../shared/settings/settings-text.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';

class FakeStartAtLogin implements StartAtLogin {
  isOn = false;
  refusal: Extract<StartAtLoginOutcome, { is: 'refused' }> | null = null;

  read(): boolean {
    return this.isOn;
  }

  set(isOn: boolean): StartAtLoginOutcome {
    if (this.refusal !== null) return this.refusal;
    this.isOn = isOn;
    return { is: 'done' };
  }

  hasBegunThisRun(): boolean {
    return false;
  }
}

function open(content?: unknown) {
  const file = Object.assign(new FakeJsonFile(), { content });
  const startAtLogin = new FakeStartAtLogin();
  const keeper = new SettingsKeeper({
    file,
    log: silentLog,
    onChanged: () => undefined,
    systemRegion: () => null,
    afterRestart: () => [],
  });
  const copied: string[] = [];
  const clipboard = { write: async (text: string) => void copied.push(text) };
  return { desk: new SettingsDesk(keeper, startAtLogin, clipboard), startAtLogin, file, copied };
}

const isOn = (desk: SettingsDesk): boolean => desk.snapshot().preferences.startAtLogin;

describe('start at login', () => {
  it('is told to the system, kept, and answered with what the system says', () => {
    const { desk, startAtLogin, file } = open();
    expect(desk.update('startAtLogin', true)).toMatchObject({
      ok: true,
      value: { preferences: { startAtLogin: true } },
    });
    expect(startAtLogin.isOn).toBe(true);
    expect(file.content).toMatchObject({ settings: { startAtLogin: true } });
    expect(desk.reset('startAtLogin')).toMatchObject({
      ok: true,
      value: { preferences: { startAtLogin: false } },
    });
    expect(startAtLogin.isOn).toBe(false);
  });

  it('is what the system says, whatever the file holds', () => {
    const { desk, startAtLogin } = open({ version: 1, settings: { startAtLogin: true } });
    expect(isOn(desk)).toBe(false);
    startAtLogin.isOn = true;
    expect(isOn(desk)).toBe(true);
  });

  it.each(['not-written', 'off-in-system', 'demo'] as const)(
    'that is refused (%s) is kept nowhere',
    (why) => {
      const { desk, startAtLogin, file } = open();
      startAtLogin.refusal = { is: 'refused', why };
      expect(desk.update('startAtLogin', true)).toEqual({
        ok: false,
        refusal: { kind: 'start-at-login', why },
      });
      expect(file.content).toBeUndefined();
      expect(isOn(desk)).toBe(false);
    },
  );

  it.each(['yes', 1, null])('refuses %j before the system hears of it', (value) => {
    const { desk, startAtLogin } = open();
    startAtLogin.refusal = { is: 'refused', why: 'not-written' };
    expect(desk.update('startAtLogin', value)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-setting', key: 'startAtLogin' },
    });
  });

  it('is not changed where the settings are of a newer version', () => {
    const { desk, startAtLogin } = open({ version: 2, settings: {} });
    expect(desk.update('startAtLogin', true)).toEqual({ ok: false, refusal: { kind: 'read-only' } });
    expect(startAtLogin.isOn).toBe(false);
  });
});

it('every other setting goes to the file and no further', () => {
  const { desk, startAtLogin, file } = open();
  startAtLogin.refusal = { is: 'refused', why: 'not-written' };
  expect(desk.update('sittingMinutes', 40).ok).toBe(true);
  expect(desk.reset('nonsense')).toMatchObject({ ok: false, refusal: { kind: 'malformed' } });
  expect(file.content).toEqual({ version: 1, settings: { sittingMinutes: 40 } });
});

describe('several settings at once', () => {
  it('all hold afterwards, and are written once', () => {
    const { desk, startAtLogin, file } = open();
    expect(desk.updateAll({ sittingMinutes: 30, startAtLogin: true })).toMatchObject({
      ok: true,
      value: { preferences: { sittingMinutes: 30, startAtLogin: true } },
    });
    expect(startAtLogin.isOn).toBe(true);
    expect(file.content).toMatchObject({ settings: { sittingMinutes: 30, startAtLogin: true } });
  });

  it.each([
    ['a wrong value', { wheelchair: true, sittingMinutes: 4 }, 'invalid-setting'],
    ['an unknown name', { wheelchair: true, moonPhase: 1 }, 'malformed'],
  ])('are left alone, the system too, where there is %s among them', (_what, values, kind) => {
    const { desk, startAtLogin, file } = open();
    expect(desk.updateAll({ ...values, startAtLogin: true })).toMatchObject({ ok: false, refusal: { kind } });
    expect(startAtLogin.isOn).toBe(false);
    expect(file.content).toBeUndefined();
    expect(desk.snapshot().preferences).toEqual(defaultPreferences);
  });

  it('are left alone where the system refuses its own', () => {
    const { desk, startAtLogin, file } = open();
    startAtLogin.refusal = { is: 'refused', why: 'off-in-system' };
    expect(desk.updateAll({ wheelchair: true, startAtLogin: true })).toMatchObject({ ok: false });
    expect(file.content).toBeUndefined();
    expect(desk.snapshot().preferences.wheelchair).toBe(false);
  });
});

describe('copying', () => {
  it('puts every setting into the clipboard, as a text that is taken back unchanged', async () => {
    const { desk, copied } = open({ version: 1, settings: { sittingMinutes: 40, daysOff: ['2026-12-24'] } });
    await desk.copy();
    const reading = readSettingsText(copied[0] ?? '');
    expect(reading).toEqual({ is: 'usable', values: desk.snapshot().preferences });
    expect(copied).toHaveLength(1);
  });
});
