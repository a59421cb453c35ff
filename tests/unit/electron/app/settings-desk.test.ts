import { describe, expect, it } from 'vitest';
import { SettingsDesk } from '../../../../electron/app/settings-desk.ts';
import { SettingsKeeper } from '../../../../electron/app/settings-keeper.ts';
import type { StartAtLogin, StartAtLoginOutcome } from '../../../../electron/ports.ts';
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
  return { desk: new SettingsDesk(keeper, startAtLogin), startAtLogin, file };
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
