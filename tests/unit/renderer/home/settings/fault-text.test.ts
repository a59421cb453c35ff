import { expect, it } from 'vitest';
import { faultText } from '../../../../../renderer/home/settings/fault-text.ts';
import type { SettingsTextFault } from '../../../../../shared/settings/settings-text.ts';
import { english } from '../../../../support/english.ts';

it.each<[SettingsTextFault, string]>([
  [
    { is: 'wrong-value', key: 'sittingMinutes', value: 4 },
    'Sitting before a break (sittingMinutes): “4” does not work here. What does: a whole number from 5 to 120.',
  ],
  [
    { is: 'wrong-value', key: 'restingArm', value: 'both' },
    'An arm that rests (restingArm): “both” does not work here. What does: one of the choices in the list.',
  ],
  [
    { is: 'unknown-name', name: 'moonPhase' },
    '“moonPhase” is not a setting of this Unhunch. Leave out this line.',
  ],
])('a fault in a text of settings is told by its name and with what would be right', (fault, text) => {
  expect(faultText(fault, english)).toBe(text);
});

it('cuts a long value short', () => {
  const value = 'x'.repeat(500);
  expect(faultText({ is: 'wrong-value', key: 'voice', value }, english).length).toBeLessThan(150);
  expect(faultText({ is: 'unknown-name', name: value }, english).length).toBeLessThan(150);
});
