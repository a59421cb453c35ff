import { describe, expect, it } from 'vitest';
import { isInsideWorkingHours, type LocalTime } from '../../../../shared/domain/calendar.ts';
import type { Rules, WorkingHours } from '../../../../shared/domain/rules.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';

const at = (weekday: LocalTime['weekday'], hour: number, minute = 0): LocalTime => ({
  date: '2026-03-03',
  previousDate: '2026-03-02',
  weekday,
  minute: hour * 60 + minute,
});

const withHours = (workingHours: WorkingHours | null, daysOff: readonly string[] = []): Rules => ({
  ...shortRules,
  workingHours,
  daysOff,
});

const office = withHours({
  tue: [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
  ],
});
const night = withHours({ tue: [{ from: 1320, to: 360 }] });

describe('working hours', () => {
  it.each([
    ['the minute before the first range', at('tue', 7, 59), false],
    ['its first minute', at('tue', 8), true],
    ['its last minute', at('tue', 11, 59), true],
    ['the minute it ends', at('tue', 12), false],
    ['a second range of the day', at('tue', 13), true],
    ['a weekday without ranges', at('mon', 9), false],
  ])('%s', (_, local, isInside) => {
    expect(isInsideWorkingHours(office, local)).toBe(isInside);
  });

  it.each([
    ['before a range that runs over midnight', at('tue', 21, 59), false],
    ['the evening it begins', at('tue', 23), true],
    ['the morning after', at('wed', 5, 59), true],
    ['its end on the morning after', at('wed', 6), false],
    ['the morning of the day it begins on', at('tue', 5), false],
    ['the evening after', at('wed', 23), false],
  ])('%s', (_, local, isInside) => {
    expect(isInsideWorkingHours(night, local)).toBe(isInside);
  });

  it.each([
    ['sun', 'mon'],
    ['mon', 'tue'],
    ['tue', 'wed'],
    ['wed', 'thu'],
    ['thu', 'fri'],
    ['fri', 'sat'],
    ['sat', 'sun'],
  ] as const)('a night that begins on %s reaches into %s', (evening, morning) => {
    const rules = withHours({ [evening]: [{ from: 1320, to: 360 }] });
    expect(isInsideWorkingHours(rules, at(morning, 2))).toBe(true);
  });

  it('a range that ends where it begins is a whole day from there', () => {
    const aroundTheClock = withHours({ tue: [{ from: 600, to: 600 }] });
    expect(isInsideWorkingHours(aroundTheClock, at('wed', 9))).toBe(true);
    expect(isInsideWorkingHours(aroundTheClock, at('wed', 10))).toBe(false);
  });

  it('an ordinary range of yesterday says nothing about today', () => {
    expect(isInsideWorkingHours(office, at('wed', 9))).toBe(false);
  });

  it('a day off begins no range, and a night that began the day before goes on', () => {
    const dayOff = { ...night, daysOff: ['2026-03-03'] };
    expect(isInsideWorkingHours(dayOff, at('tue', 23))).toBe(false);
    expect(isInsideWorkingHours(dayOff, at('wed', 5))).toBe(true);
    expect(isInsideWorkingHours({ ...night, daysOff: ['2026-03-02'] }, at('wed', 5))).toBe(false);
  });

  it('without hours every minute counts but those of a day off', () => {
    expect(isInsideWorkingHours(withHours(null), at('tue', 3))).toBe(true);
    expect(isInsideWorkingHours(withHours(null, ['2026-03-03']), at('tue', 3))).toBe(false);
  });

  it('without a calendar there are no hours', () => {
    expect(isInsideWorkingHours(office, null)).toBe(true);
  });
});
