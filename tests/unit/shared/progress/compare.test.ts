import { describe, expect, it } from 'vitest';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { compare, countDifference, timeDifference } from '../../../../shared/progress/compare.ts';
import { type Period, periodAround } from '../../../../shared/progress/periods.ts';
import { recordOf } from '../../../../shared/progress/record.ts';
import { buildBreak, buildSitting } from '../../../support/history-lines.ts';

const minute = 60;

describe('a difference of time', () => {
  it.each([
    [0, { is: 'same' }],
    [2 * minute, { is: 'same' }],
    [-4 * minute, { is: 'less', minutes: 5 }],
    [14 * minute, { is: 'more', minutes: 15 }],
    [-17 * minute, { is: 'less', minutes: 15 }],
    [26 * minute, { is: 'more', minutes: 30 }],
    [70 * minute, { is: 'more', minutes: 60 }],
    [80 * minute, { is: 'more', minutes: 90 }],
    [-128 * minute, { is: 'less', minutes: 120 }],
    [140 * minute, { is: 'more', minutes: 150 }],
    [9.9 * 60 * minute, { is: 'more', minutes: 600 }],
  ])('of %s seconds is said as people say it', (seconds, said) => {
    expect(timeDifference(36_000, 36_000 + seconds)).toEqual(said);
  });
});

it('a difference of breaks is a whole number of them', () => {
  expect(countDifference(4.2, 4.4)).toEqual({ is: 'same' });
  expect(countDifference(6, 4)).toEqual({ is: 'fewer', count: 2 });
  expect(countDifference(2.4, 4)).toEqual({ is: 'more', count: 2 });
});

const sat = (date: string, minutes: number) => buildSitting({ date, seconds: minutes * minute });
const compared = (lines: Parameters<typeof foldLines>[0], period: Period, today: string) =>
  compare(recordOf({ days: foldLines(lines), events: [] }), period, today);
const day = (date: string): Period => periodAround('day', date, 'mon');

describe('a day', () => {
  it('is held against the last one on which somebody sat', () => {
    const lines = [sat('2026-03-06', 315), sat('2026-03-09', 300), buildBreak({ date: '2026-03-09' })];
    expect(compared(lines, day('2026-03-09'), '2026-03-10')).toEqual({
      is: 'compared',
      with: day('2026-03-06'),
      sitting: { is: 'less', minutes: 15 },
      breaks: { is: 'more', count: 1 },
    });
  });

  it('is not compared before it is over', () => {
    const lines = [sat('2026-03-09', 300), sat('2026-03-10', 20)];
    expect(compared(lines, day('2026-03-10'), '2026-03-10')).toEqual({ is: 'under-way' });
  });

  it('has nothing to be held against after a long time away', () => {
    expect(
      compared([sat('2026-02-20', 300), sat('2026-03-09', 300)], day('2026-03-09'), '2026-03-20'),
    ).toEqual({
      is: 'nothing-before',
    });
  });
});

describe('a week', () => {
  it('is compared by what its days are like, without the day that goes on', () => {
    const lines = [
      sat('2026-03-02', 300),
      sat('2026-03-03', 360),
      sat('2026-03-09', 300),
      // The day that goes on would draw the average down.
      sat('2026-03-10', 10),
    ];
    const week = periodAround('week', '2026-03-10', 'mon');
    expect(compared(lines, week, '2026-03-10')).toMatchObject({
      is: 'compared',
      sitting: { is: 'less', minutes: 30 },
      breaks: { is: 'same' },
    });
  });

  it('that has begun today is not compared', () => {
    const lines = [sat('2026-03-03', 360), sat('2026-03-09', 300)];
    expect(compared(lines, periodAround('week', '2026-03-09', 'mon'), '2026-03-09')).toEqual({
      is: 'nothing-before',
    });
  });
});
