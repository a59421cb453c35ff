import { describe, expect, it } from 'vitest';
import { datesFrom, daysFrom, mondayOf, weekdayOf } from '../../../../shared/calendar/dates.ts';

describe('dates', () => {
  it.each([
    ['2026-03-02', 'mon', '2026-03-02'],
    ['2026-03-08', 'sun', '2026-03-02'],
    ['2027-01-01', 'fri', '2026-12-28'],
    ['2024-02-29', 'thu', '2024-02-26'],
  ])('%s is a %s of the week that began on %s', (date, weekday, monday) => {
    expect([weekdayOf(date), mondayOf(date)]).toEqual([weekday, monday]);
  });

  it('are counted over the night on which the clocks change', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2026-03-30', '2026-03-28')).toBe(-2);
    expect(datesFrom('2026-03-28', 3)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(datesFrom('2026-03-28', -1)).toEqual([]);
  });
});
