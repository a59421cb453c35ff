import { describe, expect, it } from 'vitest';
import { SettingsKeeper } from '../../../../electron/app/settings-keeper.ts';
import {
  defaultPreferences,
  type Preferences,
  settingKeys,
} from '../../../../shared/settings/preferences.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';

function keep(file = new FakeJsonFile()) {
  const heard: Preferences[] = [];
  const keeper = new SettingsKeeper({
    file,
    log: silentLog,
    onChanged: (preferences) => heard.push(preferences),
    systemRegion: () => 'AT',
    afterRestart: ({ voice }) => (voice ? ['voice'] : []),
  });
  return { file, heard, keeper };
}

const fileHolding = (content: unknown): FakeJsonFile => Object.assign(new FakeJsonFile(), { content });

describe('the settings', () => {
  it('are the defaults when nothing was ever saved, and nothing is written for it', () => {
    const { keeper, file } = keep();
    expect(keeper.snapshot()).toEqual({
      preferences: defaultPreferences,
      readOnly: false,
      systemRegion: 'AT',
      afterRestart: [],
    });
    expect(file.content).toBeUndefined();
  });

  it('apply, are told and are saved when one is changed, the others staying as they are', () => {
    const { keeper, heard, file } = keep();
    expect(keeper.update('sittingMinutes', 40).ok).toBe(true);
    expect(heard).toEqual([{ ...defaultPreferences, sittingMinutes: 40 }]);
    expect(file.content).toEqual({ version: 1, settings: { sittingMinutes: 40 } });
    expect(keep(file).keeper.preferences.sittingMinutes).toBe(40);
  });

  it('say which of them this run of the app began too early for', () => {
    const { keeper } = keep();
    expect(keeper.update('voice', true)).toMatchObject({ ok: true, value: { afterRestart: ['voice'] } });
    expect(keeper.reset('voice')).toMatchObject({ ok: true, value: { afterRestart: [] } });
  });

  it('leave in the file what only another build knows', () => {
    const { keeper, file } = keep(
      fileHolding({ version: 1, settings: { sittingMinutes: 40, tomorrow: [1] } }),
    );
    expect(keeper.troubles).toEqual([]);
    keeper.update('calmSeconds', 9);
    expect(file.content).toEqual({
      version: 1,
      settings: { tomorrow: [1], sittingMinutes: 40, calmSeconds: 9 },
    });
    expect(file.quarantined).toBe(0);
  });

  it('go back to a default one by one', () => {
    const { keeper } = keep(fileHolding({ version: 1, settings: { sittingMinutes: 40, calmSeconds: 9 } }));
    keeper.reset('sittingMinutes');
    expect(keeper.preferences).toMatchObject({ sittingMinutes: 25, calmSeconds: 9 });
  });

  it.each([
    ['sittingMinutes', 4],
    ['sittingMinutes', '25'],
    ['resetAt', '25:00'],
    ['workingHours', { mon: [['08:00', '08:00']] }],
    ['daysOff', ['2026-02-30']],
  ])('refuse %s = %j, say what would be right, and stay as they were', (key, value) => {
    const { keeper, heard } = keep();
    const reply = keeper.update(key, value);
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'invalid-setting', key } });
    expect(reply.ok ? '' : JSON.stringify(reply.refusal)).toMatch(/detail":"..../);
    expect(heard).toEqual([]);
    expect(keeper.preferences).toEqual(defaultPreferences);
  });

  it('refuse a name that no row has, also one that every object has', () => {
    expect(keep().keeper.update('constructor', 1)).toMatchObject({
      ok: false,
      refusal: { kind: 'malformed' },
    });
    expect(keep().keeper.reset('nonsense')).toMatchObject({ ok: false, refusal: { kind: 'malformed' } });
  });

  it('of a newer version are used as far as they go and never written', () => {
    const file = fileHolding({ version: 2, settings: { sittingMinutes: 40, unheardOf: 1 } });
    const { keeper } = keep(file);
    expect(keeper.preferences.sittingMinutes).toBe(40);
    expect(keeper.update('sittingMinutes', 30)).toEqual({ ok: false, refusal: { kind: 'read-only' } });
    expect(keeper.troubles).toEqual(['settings-newer']);
    expect(file.content).toEqual({ version: 2, settings: { sittingMinutes: 40, unheardOf: 1 } });
  });

  it.each([
    [{ version: 2, settings: [['sittingMinutes', 40]] }],
    [{ version: 2, groups: { times: { sittingMinutes: 40 } } }],
  ])('of a newer version that kept them in another shape are never written: %j', (content) => {
    const file = fileHolding(content);
    const { keeper } = keep(file);
    expect(keeper.preferences).toEqual(defaultPreferences);
    expect(keeper.update('sittingMinutes', 30)).toEqual({ ok: false, refusal: { kind: 'read-only' } });
    expect(keeper.troubles).toEqual(['settings-newer']);
    expect([file.content, file.quarantined]).toEqual([content, 0]);
  });

  it('keep what is usable of a file with a bad value, and put the original aside', () => {
    const file = fileHolding({ version: 1, settings: { sittingMinutes: 40, calmSeconds: 'soon' } });
    const { keeper } = keep(file);
    expect(keeper.preferences).toMatchObject({ sittingMinutes: 40, calmSeconds: 4 });
    expect(keeper.troubles).toEqual(['settings-damaged']);
    expect(file.quarantined).toBe(1);
  });

  it('say that a damaged file could not be read', () => {
    const file = Object.assign(new FakeJsonFile(), { damage: 'not JSON' });
    expect(keep(file).keeper.troubles).toEqual(['settings-damaged']);
  });

  it('come back from the backup that a damaged file left behind', () => {
    const backup = { version: 1, settings: { sittingMinutes: 40 } };
    const file = Object.assign(new FakeJsonFile(), { damage: 'not JSON', backup });
    const { keeper } = keep(file);
    expect(keeper.preferences.sittingMinutes).toBe(40);
    expect(keeper.troubles).toEqual(['settings-damaged']);
  });

  it('hold for this run and say so when they cannot be saved, until they can', () => {
    const file = new FakeJsonFile();
    const { keeper } = keep(file);
    file.refuses = 'no space left';
    expect(keeper.update('sittingMinutes', 40).ok).toBe(true);
    expect(keeper.troubles).toEqual(['settings-not-saved']);
    file.refuses = null;
    keeper.update('sittingMinutes', 45);
    expect(keeper.troubles).toEqual([]);
  });

  it('never take the region of the system for the country of the person', () => {
    expect(keep().keeper.preferences.country).toBeNull();
  });

  it('accept each row back at its own default', () => {
    const { keeper } = keep();
    for (const key of settingKeys) expect(keeper.reset(key).ok, key).toBe(true);
  });
});

describe('the settings of another computer', () => {
  it('take the place of these, are told and saved, but for what is of this computer alone', () => {
    const { keeper, heard, file } = keep();
    keeper.update('startAtLogin', true);
    keeper.takeOver({ ...defaultPreferences, sittingMinutes: 40, startAtLogin: false });
    expect(keeper.preferences).toEqual({ ...defaultPreferences, sittingMinutes: 40, startAtLogin: true });
    expect(heard.at(-1)).toEqual(keeper.preferences);
    expect(file.content).toEqual({ version: 1, settings: { sittingMinutes: 40, startAtLogin: true } });
  });

  it('do not touch those of a newer Unhunch', () => {
    const { keeper, heard } = keep(fileHolding({ version: 99, settings: { sittingMinutes: 35 } }));
    keeper.takeOver({ ...defaultPreferences, sittingMinutes: 40 });
    expect(keeper.preferences.sittingMinutes).toBe(35);
    expect(heard).toEqual([]);
  });
});
