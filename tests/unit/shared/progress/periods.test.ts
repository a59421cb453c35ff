import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAfter } from '../../../../shared/calendar/local-stamp.ts';
import { weekdays } from '../../../../shared/domain/weekday.ts';
import {
  datesOf,
  isWithin,
  partsOf,
  periodAfter,
  periodAround,
  periodBefore,
  scales,
} from '../../../../shared/progress/periods.ts';
import { firstWeekday } from '../../../../shared/progress/week-start.ts';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => dateAfter('1990-01-01', days));

describe('a period', () => {
  it('holds its date, ends before the next begins, and is found again from any of its dates', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.constantFrom(...scales),
        fc.constantFrom(...weekdays),
        (date, scale, begins) => {
          const period = periodAround(scale, date, begins);
          expect(isWithin(date, period)).toBe(true);
          expect(dateAfter(period.to, 1)).toBe(periodAfter(period).from);
          expect(periodBefore(periodAfter(period))).toEqual(period);
          expect(periodAround(scale, period.to, begins)).toEqual(period);
        },
      ),
    );
  });

  it('is made of parts that leave nothing out and overlap nowhere', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...scales), (date, scale) => {
        const period = periodAround(scale, date, 'mon');
        expect(partsOf(period).flatMap(datesOf)).toEqual(datesOf(period));
      }),
    );
  });

  it('is what a calendar calls so', () => {
    expect(periodAround('week', '2026-11-22', 'mon')).toEqual({
      scale: 'week',
      from: '2026-11-16',
      to: '2026-11-22',
    });
    expect(periodAround('week', '2026-11-22', 'sun')).toEqual({
      scale: 'week',
      from: '2026-11-22',
      to: '2026-11-28',
    });
    expect(periodAround('month', '2028-02-10', 'mon')).toMatchObject({
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(periodAround('year', '2026-11-22', 'mon')).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
  });
});

describe('a week', () => {
  it.each([
    ['en', 'US', 'sun'],
    ['en', 'GB', 'mon'],
    ['de', null, 'mon'],
    ['ar', 'EG', 'sat'],
    ['pt', 'BR', 'sun'],
    ['no such language', 'no region', 'mon'],
    ['en', 'not a region', 'sun'],
  ] as const)('of %s in %s begins on %s', (language, region, weekday) => {
    expect(firstWeekday(language, region)).toBe(weekday);
  });
});
