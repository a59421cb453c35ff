import { describe, expect, it } from 'vitest';
import type { Control } from '../../../../shared/settings/catalogue.ts';
import { type SettingKey, settingRows } from '../../../../shared/settings/catalogue.ts';
import {
  defaultPreferences,
  engineSettingsOf,
  isSettingKey,
  preferencesPartSchema,
  settingKeys,
  withPart,
} from '../../../../shared/settings/preferences.ts';

const accepts = (key: SettingKey, value: unknown) =>
  preferencesPartSchema.safeParse({ [key]: value }).success;

const ranges: readonly (readonly [SettingKey, number, number])[] = [
  ['sittingMinutes', 5, 120],
  ['longBreakEvery', 0, 12],
  ['breakSeconds', 20, 900],
  ['longBreakSeconds', 60, 1800],
  ['resetSeconds', 60, 1800],
  ['noticeSeconds', 0, 120],
  ['calmSeconds', 0, 30],
  ['calmWaitSeconds', 0, 300],
  ['patienceSeconds', 15, 600],
  ['snoozeMinutes', 1, 30],
  ['maxSnoozes', 0, 10],
  ['maxSkips', 0, 50],
  ['maxDeferMinutes', 0, 240],
  ['awayAfterSeconds', 30, 900],
  ['doubtSeconds', 20, 300],
  ['fullRestSeconds', 60, 1800],
  ['fullSilenceSeconds', 60, 1800],
  ['minCreditSeconds', 0, 120],
  ['soundVolume', 0, 100],
];

describe('the range of a setting', () => {
  it.each(ranges)('%s is a whole number from %i to %i', (key, min, max) => {
    expect([min, max].map((value) => accepts(key, value))).toEqual([true, true]);
    const refused = [min - 1, max + 1, min + 0.5, String(min), Number.NaN];
    expect(refused.map((value) => accepts(key, value))).toEqual(refused.map(() => false));
  });

  it('an error says what would be right', () => {
    const { error } = preferencesPartSchema.safeParse({ breakSeconds: 5 });
    expect(error?.issues[0]).toMatchObject({
      path: ['breakSeconds'],
      message: 'a whole number from 20 to 900',
    });
  });

  it('any number of skips, and no reset, are null', () => {
    expect(accepts('maxSkips', null)).toBe(true);
    expect(accepts('resetAt', null)).toBe(true);
  });

  it.each(['15:00', '00:00', '23:59'])('%s is a time for a reset', (time) => {
    expect(accepts('resetAt', time)).toBe(true);
  });

  it.each(['24:00', '7:30', '15:60', 'noon', '15:00:00', ''])('%j is none', (time) => {
    expect(accepts('resetAt', time)).toBe(false);
  });

  it('a switch is on or off and nothing in between', () => {
    expect([true, false].map((value) => accepts('phaseSounds', value))).toEqual([true, true]);
    expect(['on', 1, null].map((value) => accepts('phaseSounds', value))).toEqual([false, false, false]);
  });

  it('a country is two capital letters, of a country whose numbers are known or not, or none', () => {
    expect(['AT', 'ZZ', 'XK', null].map((value) => accepts('country', value))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['at', 'AUT', '', 'Österreich', 43].map((value) => accepts('country', value))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it('a name that is no setting is refused by name', () => {
    const { error } = preferencesPartSchema.safeParse({ sittingMinuets: 25 });
    expect(error?.issues[0]?.message).toContain('sittingMinuets');
  });

  it.each(['constructor', 'toString', '__proto__', 'sittingMinuets'])('%s is no setting', (name) => {
    expect(isSettingKey(name)).toBe(false);
  });

  it('a country is not guessed', () => {
    expect(defaultPreferences.country).toBeNull();
  });

  it('every row is a setting', () => {
    expect(settingKeys.every(isSettingKey)).toBe(true);
    expect([...settingKeys].sort()).toEqual(Object.keys(settingRows).sort());
  });

  it('the form offers nothing that the schema refuses', () => {
    for (const key of settingKeys) {
      const control: Control = settingRows[key].control;
      if (control.is !== 'number' && control.is !== 'number-or-any') continue;
      expect([key, accepts(key, control.min), accepts(key, control.max)]).toEqual([key, true, true]);
    }
  });
});

describe('preferences', () => {
  it('change in part and keep the rest', () => {
    const changed = withPart(defaultPreferences, { sittingMinutes: 40, resetAt: null });
    expect(changed).toEqual({ ...defaultPreferences, sittingMinutes: 40, resetAt: null });
  });

  it('without a change are the same', () => {
    expect(withPart(defaultPreferences, undefined)).toEqual(defaultPreferences);
  });

  it('hand the engine what it goes by, and nothing of what is the shell’s', () => {
    const changed = withPart(defaultPreferences, { sittingMinutes: 40, phaseSounds: true, soundVolume: 10 });
    expect(engineSettingsOf(changed)).toMatchObject({ sittingMinutes: 40 });
    expect(Object.keys(engineSettingsOf(changed))).not.toContain('phaseSounds');
    expect(Object.keys(engineSettingsOf(changed))).not.toContain('soundVolume');
  });
});
