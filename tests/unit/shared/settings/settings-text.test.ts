import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPreferences, settingKeys, withPart } from '../../../../shared/settings/preferences.ts';
import { settingsFileOf } from '../../../../shared/settings/settings-file.ts';
import { readSettingsText, settingsTextOf } from '../../../../shared/settings/settings-text.ts';

const textWith = (settings: object, version = 1): string => JSON.stringify({ version, settings });

describe('a text of settings', () => {
  it('names every setting, also the usual ones', () => {
    const named = Object.keys(JSON.parse(settingsTextOf(defaultPreferences)).settings);
    expect(named.toSorted()).toEqual([...settingKeys].toSorted());
  });

  it('is read back as it was written', () => {
    const mine = withPart(defaultPreferences, {
      sittingMinutes: 40,
      workingHours: { mon: [['08:00', '12:00']] },
      daysOff: ['2026-12-24'],
      maxSkips: 3,
      voiceName: 'Ana “Düster”',
    });
    expect(readSettingsText(settingsTextOf(mine))).toEqual({ is: 'usable', values: mine });
  });

  it('may be the file of the settings itself, which names less', () => {
    const file = settingsFileOf(withPart(defaultPreferences, { sittingMinutes: 40 }));
    expect(readSettingsText(JSON.stringify(file))).toEqual({ is: 'usable', values: { sittingMinutes: 40 } });
  });
});

describe('a text that is no good', () => {
  it.each([
    '',
    'hello',
    '{',
    '[]',
    'null',
    '7',
    '{"settings":{}}',
    '{"version":1}',
    '{"version":"1","settings":{}}',
  ])('is no text of settings: %j', (text) => {
    expect(readSettingsText(text)).toEqual({ is: 'unusable', faults: [{ is: 'no-settings' }] });
  });

  it('is told by each name that is wrong in it', () => {
    expect(
      readSettingsText(textWith({ sittingMinutes: 4, atHome: true, moonPhase: 1, voice: 'on' })),
    ).toEqual({
      is: 'unusable',
      faults: [
        { is: 'wrong-value', key: 'sittingMinutes', value: 4 },
        { is: 'unknown-name', name: 'moonPhase' },
        { is: 'wrong-value', key: 'voice', value: 'on' },
      ],
    });
  });

  it('is of a newer Unhunch, whatever else it holds', () => {
    expect(readSettingsText(textWith({ moonPhase: 1 }, 2))).toEqual({
      is: 'unusable',
      faults: [{ is: 'newer' }],
    });
    expect(readSettingsText('{"version":2,"groups":[]}')).toEqual({
      is: 'unusable',
      faults: [{ is: 'newer' }],
    });
  });

  it('reaches no prototype', () => {
    readSettingsText('{"version":1,"settings":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}');
    expect('polluted' in {}).toBe(false);
  });

  it('never throws, and never gives a value that a row refuses', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => textWith({ daysOff: value })),
        ),
        (text) => {
          const reading = readSettingsText(text);
          if (reading.is === 'usable') withPart(defaultPreferences, reading.values);
        },
      ),
    );
  });
});
