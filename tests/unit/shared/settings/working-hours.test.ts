import { describe, expect, it } from 'vitest';
import { preferencesPartSchema } from '../../../../shared/settings/preferences.ts';
import { toRuleHours } from '../../../../shared/settings/working-hours.ts';

const accepts = (part: object) => preferencesPartSchema.safeParse(part).success;
const hours = (mon: unknown) => ({ workingHours: { mon } });

describe('working hours', () => {
  it.each([
    ['a range', [['08:00', '12:00']]],
    [
      'several ranges',
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    ['a range over midnight', [['22:00', '06:00']]],
    ['a range to the end of the day', [['18:00', '24:00']]],
    ['no range', []],
  ])('may hold %s', (_, ranges) => {
    expect(accepts(hours(ranges))).toBe(true);
  });

  it.each([
    ['a range that ends as it begins', [['08:00', '08:00']]],
    ['half a range', [['08:00']]],
    ['three times', [['08:00', '12:00', '13:00']]],
    ['a start at the end of the day', [['24:00', '06:00']]],
    ['a time that is none', [['8 am', '12:00']]],
    ['seven ranges', Array.from({ length: 7 }, (_, index) => [`0${index}:00`, `0${index}:30`])],
  ])('may not hold %s', (_, ranges) => {
    expect(accepts(hours(ranges))).toBe(false);
  });

  it('know the seven weekdays and no other', () => {
    expect(accepts({ workingHours: { monday: [] } })).toBe(false);
    expect(accepts({ workingHours: { constructor: [] } })).toBe(false);
  });

  it('become minutes of the day', () => {
    expect(toRuleHours({ mon: [['08:30', '24:00']], fri: [['22:00', '06:00']] })).toEqual({
      sun: [],
      mon: [{ from: 510, to: 1440 }],
      tue: [],
      wed: [],
      thu: [],
      fri: [{ from: 1320, to: 360 }],
      sat: [],
    });
  });

  it('that are none are always', () => {
    expect(toRuleHours(null)).toBeNull();
    expect(accepts({ workingHours: null })).toBe(true);
  });
});

describe('days off', () => {
  it('are dates that exist', () => {
    expect(accepts({ daysOff: ['2026-12-24', '2028-02-29'] })).toBe(true);
    expect(accepts({ daysOff: ['2026-02-30'] })).toBe(false);
    expect(accepts({ daysOff: ['24.12.2026'] })).toBe(false);
  });

  it('are at most four hundred', () => {
    expect(accepts({ daysOff: Array.from({ length: 400 }, () => '2026-12-24') })).toBe(true);
    expect(accepts({ daysOff: Array.from({ length: 401 }, () => '2026-12-24') })).toBe(false);
  });
});
