import { expect, it } from 'vitest';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { recordOf } from '../../../../shared/progress/record.ts';
import { summaryOf } from '../../../../shared/progress/summary.ts';
import { buildSitting } from '../../../support/history-lines.ts';

it('the last four weeks are told week by week, empty ones too, with an average of the days that were seen', () => {
  const lines = [
    buildSitting({ date: '2026-02-10', seconds: 9999 }),
    buildSitting({ date: '2026-02-16', seconds: 3600 }),
    buildSitting({ date: '2026-02-18', seconds: 7200 }),
    buildSitting({ date: '2026-03-10', seconds: 600 }),
  ];
  const record = recordOf({ days: foldLines(lines), events: [] });
  const { from, to, weeks, daysSeen, figures } = summaryOf(record, {
    today: '2026-03-10',
    weekBegins: 'mon',
    weeks: 4,
  });
  expect({ from, to, daysSeen }).toEqual({ from: '2026-02-16', to: '2026-03-10', daysSeen: 3 });
  expect(figures.sittingSeconds).toBe(11_400);
  expect(weeks.map((each) => [each.week.from, each.daysSeen, each.sittingSecondsPerDay])).toEqual([
    ['2026-02-16', 2, 5400],
    ['2026-02-23', 0, 0],
    ['2026-03-02', 0, 0],
    ['2026-03-09', 1, 600],
  ]);
});
