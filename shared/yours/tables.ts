import type { BreakLine, DayTotals, HistoryEvent } from '../history/lines.ts';
import { countOf } from '../history/tally.ts';
import { grades } from '../opinions/opinions.ts';
import { figuresOf } from '../progress/figures.ts';
import { categories } from '../routines/exercise.ts';

type Cell = string | number;

/** A cell that a spreadsheet would take for a formula is not one of ours; an apostrophe keeps it a text. */
const asText = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^[+-]\d\d:\d\d$/.test(cell) ? `'${cell}` : cell;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = asText(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as RFC 4180 has it. */
const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

const dayColumns = [
  'date',
  'sitting_seconds',
  'call_seconds',
  'estimated_seconds',
  'rest_seconds',
  'longest_sitting_seconds',
  'breaks_taken',
  'breaks_left',
  'breaks_cut_short',
  'breaks_skipped',
  'walk_seconds',
  ...categories.map((category) => `${category}_seconds`),
  'strength_sessions',
  ...grades.map((grade) => `graded_${grade.replace('-', '_')}`),
];

function dayRow(day: DayTotals): readonly Cell[] {
  const { breaks } = figuresOf(day);
  return [
    day.date,
    day.sittingSeconds,
    day.callSeconds,
    day.estimatedSeconds,
    day.restSeconds,
    day.longestSittingSeconds,
    ...[breaks.taken, breaks.left, breaks.cutShort, breaks.skipped],
    day.walkSeconds,
    ...categories.map((category) => countOf(day.exerciseSeconds, category)),
    day.strengthSessions,
    ...grades.map((grade) => countOf(day.grades, grade)),
  ];
}

/** A row a day, for a spreadsheet. The names of the columns are the same in every language. */
export const daysTable = (days: readonly DayTotals[]): string => csvOf([dayColumns, ...days.map(dayRow)]);

const breakColumns = [
  'date',
  'time',
  'offset',
  'kind',
  'outcome',
  'why',
  'planned_seconds',
  'ran_seconds',
  'sitting_before_seconds',
  'exercises',
];

const breakRow = (line: BreakLine): readonly Cell[] => [
  ...[line.date, line.time, line.offset, line.kind, line.outcome, line.why],
  ...[line.plannedSeconds, line.ranSeconds, line.sittingBeforeSeconds],
  line.exercises.map(({ id, seconds }) => `${id} ${seconds} s`).join('; '),
];

const isBreak = (event: HistoryEvent): event is BreakLine => event.is === 'break';

/** A row a break of which there is still a time of day. */
export const breaksTable = (events: readonly HistoryEvent[]): string =>
  csvOf([breakColumns, ...events.filter(isBreak).map(breakRow)]);
