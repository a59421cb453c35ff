import { describe, expect, it } from 'vitest';
import { formatClockTime } from '../../../../shared/i18n/clock-time.ts';

const berlin = { nowMs: Date.parse('2026-03-02T14:00:00Z'), timeZone: 'Europe/Berlin' };
const at = (time: string): number => Date.parse(time);

describe('a time of day', () => {
  it('is written as the language writes it, in the zone of the person', () => {
    expect(formatClockTime(at('2026-03-02T14:30:00Z'), { ...berlin, locale: 'en-GB' })).toBe('15:30');
    expect(formatClockTime(at('2026-03-02T14:30:00Z'), { ...berlin, locale: 'de' })).toBe('15:30');
    expect(formatClockTime(at('2026-03-02T14:30:00Z'), { ...berlin, locale: 'en-US' })).toMatch(/^3:30\sPM$/);
  });

  it('is the nearest minute, so that a few seconds to and fro do not change it', () => {
    const context = { ...berlin, locale: 'en-GB' };
    expect(formatClockTime(at('2026-03-02T14:29:57Z'), context)).toBe('15:30');
    expect(formatClockTime(at('2026-03-02T14:30:03Z'), context)).toBe('15:30');
  });

  it('names the weekday when it is not today where the person is', () => {
    const context = { ...berlin, locale: 'en-GB' };
    expect(formatClockTime(at('2026-03-02T22:59:00Z'), context)).toBe('23:59');
    expect(formatClockTime(at('2026-03-02T23:00:00Z'), context)).toBe('Tuesday 00:00');
  });
});
