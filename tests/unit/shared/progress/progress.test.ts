import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { HistoryEvent, HistoryLine } from '../../../../shared/history/lines.ts';
import { breaksHad, noFigures, sumOf } from '../../../../shared/progress/figures.ts';
import { datesOf, type Period, periodAround, scales } from '../../../../shared/progress/periods.ts';
import { progressOf } from '../../../../shared/progress/progress.ts';
import { recordOf } from '../../../../shared/progress/record.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { someEvents, someLines } from '../../../support/lines-arbitrary.ts';

const isEvent = (line: HistoryLine): line is HistoryEvent => line.is !== 'day';
const recordFrom = (lines: readonly HistoryLine[]) =>
  recordOf({ days: foldLines(lines), events: lines.filter(isEvent) });
const ask = (lines: readonly HistoryLine[], period: Period, today = '2027-01-01') =>
  progressOf(recordFrom(lines), { period, today, weekBegins: 'mon' });
const around = (scale: Period['scale'], date: string) => periodAround(scale, date, 'mon');

describe('what a period adds up to', () => {
  it('is the sum of its parts, whatever happened and wherever the person was', () => {
    fc.assert(
      fc.property(someLines, fc.constantFrom('week', 'month', 'year'), (lines, scale) => {
        const { figures, parts } = ask(lines, around(scale, '2026-03-18'));
        expect(sumOf(parts.map((part) => part.figures))).toEqual(figures);
      }),
    );
  });

  it('is the same for a year, for its months and for all of its days', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const year = around('year', '2026-03-18');
        const { figuresOn } = recordFrom(lines);
        const months = ask(lines, year).parts.map(
          (part) => ask(lines, around('month', part.is === 'hour' ? year.from : part.from)).figures,
        );
        expect(sumOf(months)).toEqual(ask(lines, year).figures);
        expect(sumOf(datesOf(year).map(figuresOn))).toEqual(ask(lines, year).figures);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no second of any line', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const all = { from: '2026-01-01', to: '2026-12-31', scale: 'year' } as const;
        const { figures } = ask(events, all);
        const seconds = (...kinds: readonly string[]) =>
          events.reduce(
            (sum, event) => sum + ('seconds' in event && kinds.includes(event.is) ? event.seconds : 0),
            0,
          );
        expect(figures.sittingSeconds).toBe(seconds('sitting', 'call'));
        expect(figures.callSeconds).toBe(seconds('call'));
        expect(figures.restSeconds).toBe(seconds('rest'));
        const breaks = events.filter(({ is }) => is === 'break').length;
        expect(Object.values(figures.breaks).reduce((sum, count) => sum + count, 0)).toBe(breaks);
      }),
    );
  });

  it('has hours that add up to the day they are of', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const { date } of foldLines(events)) {
          const { figures, parts, lacksTimes } = ask(events, around('day', date));
          expect(parts).toHaveLength(24);
          expect(sumOf(parts.map((part) => part.figures))).toEqual(figures);
          expect(lacksTimes).toBe(false);
        }
      }),
    );
  });
});

describe('a day', () => {
  it('that lost an hour to the clocks puts nothing into it', () => {
    const before = buildSitting({ date: '2026-03-29', time: '01:30:00', offset: '+01:00', seconds: 1800 });
    const after = buildSitting({ date: '2026-03-29', time: '03:00:00', offset: '+02:00', seconds: 1800 });
    const hours = ask([before, after], around('day', '2026-03-29')).parts;
    const minutes = hours.map(({ figures }) => figures.sittingSeconds / 60);
    expect(minutes.slice(0, 5)).toEqual([0, 30, 0, 30, 0]);
  });

  it('that had an hour twice holds both in it', () => {
    const first = buildSitting({ date: '2026-10-25', time: '02:00:00', offset: '+02:00', seconds: 3600 });
    const second = buildSitting({ date: '2026-10-25', time: '02:00:00', offset: '+01:00', seconds: 3600 });
    const hours = ask([first, second], around('day', '2026-10-25')).parts;
    expect(hours[2]?.figures.sittingSeconds).toBe(7200);
    expect(hours[3]?.figures.sittingSeconds).toBe(0);
  });

  it('on a journey belongs to the date that the person lived', () => {
    const inTokyo = buildSitting({ date: '2026-03-03', time: '08:00:00', offset: '+09:00', seconds: 600 });
    const inHonolulu = buildSitting({ date: '2026-03-02', time: '20:00:00', offset: '-10:00', seconds: 300 });
    expect(ask([inTokyo, inHonolulu], around('day', '2026-03-03')).figures.sittingSeconds).toBe(600);
    expect(ask([inTokyo, inHonolulu], around('day', '2026-03-02')).figures.sittingSeconds).toBe(300);
  });

  it('of which only sums are left says so', () => {
    const lines: readonly HistoryLine[] = foldLines([buildSitting(), buildRest(), buildBreak()]).map(
      (day) => ({
        is: 'day',
        ...day,
      }),
    );
    const day = ask(lines, around('day', '2026-03-02'));
    expect(day.lacksTimes).toBe(true);
    expect(day.figures.sittingSeconds).toBe(1500);
    expect(sumOf(day.parts.map(({ figures }) => figures))).toEqual(noFigures);
  });

  it('of nobody is empty, and so is a history', () => {
    for (const scale of scales) {
      const { figures, daysSeen, comparison } = ask([], around(scale, '2026-03-02'));
      expect({ figures, daysSeen }).toEqual({ figures: noFigures, daysSeen: 0 });
      expect(comparison).toEqual({ is: 'nothing-before' });
    }
    expect(recordFrom([]).reach).toBeNull();
  });
});

describe('breaks', () => {
  it('are counted by what came of them, and leaving is a break', () => {
    const outcomes = ['taken', 'taken', 'left', 'cut-short', 'skipped'] as const;
    const lines = outcomes.map((outcome, index) => buildBreak({ outcome, time: `1${index}:00:00` }));
    const { figures } = ask(lines, around('week', '2026-03-02'));
    expect(figures.breaks).toEqual({ taken: 2, left: 1, cutShort: 1, skipped: 1 });
    expect(breaksHad(figures)).toBe(3);
  });

  it('bring walks and exercises with them', () => {
    const walk = buildBreak({
      kind: 'walk',
      ranSeconds: 600,
      exercises: [{ id: 'walk', category: 'walk', seconds: 600 }],
    });
    const { figures } = ask([walk, buildBreak()], around('month', '2026-03-02'));
    expect(figures.walkSeconds).toBe(600);
    expect(figures.exerciseSeconds).toEqual({ walk: 600, strength: 60 });
  });
});

describe('weekdays', () => {
  it('show sitting beside breaks, each as an average of the days that were seen', () => {
    const lines = [
      buildSitting({ date: '2026-03-02', seconds: 3600 }),
      buildSitting({ date: '2026-03-09', seconds: 7200 }),
      buildBreak({ date: '2026-03-09' }),
      buildSitting({ date: '2026-03-11', seconds: 600 }),
    ];
    const { weekdays } = ask(lines, around('month', '2026-03-02'));
    expect(weekdays.map(({ weekday }) => weekday)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(weekdays[0]).toEqual({ weekday: 'mon', days: 2, sittingSeconds: 5400, breaks: 0.5 });
    expect(weekdays[1]).toEqual({ weekday: 'tue', days: 0, sittingSeconds: 0, breaks: 0 });
    expect(weekdays[2]).toEqual({ weekday: 'wed', days: 1, sittingSeconds: 600, breaks: 0 });
  });
});
