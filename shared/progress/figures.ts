import type { DayTotals, Tally } from '../history/lines.ts';
import { addTallies, ownOf } from '../history/tally.ts';

/** What came of the breaks that were asked for. Other words may come with a later Unhunch and are left out here. */
export type BreakCounts = {
  readonly taken: number;
  /** Asked for a break, the person walked away, which is one. */
  readonly left: number;
  readonly cutShort: number;
  readonly skipped: number;
};

/** What is told of a stretch of the calendar: an hour, a day, a year. Everything adds up but the longest sitting. */
export type Figures = {
  /** Calls included. */
  readonly sittingSeconds: number;
  readonly callSeconds: number;
  readonly restSeconds: number;
  readonly longestSittingSeconds: number;
  readonly breaks: BreakCounts;
  readonly walkSeconds: number;
  /** By category of exercise. */
  readonly exerciseSeconds: Tally;
};

export const noFigures: Figures = {
  sittingSeconds: 0,
  callSeconds: 0,
  restSeconds: 0,
  longestSittingSeconds: 0,
  breaks: { taken: 0, left: 0, cutShort: 0, skipped: 0 },
  walkSeconds: 0,
  exerciseSeconds: {},
};

function breaksOf({ breaks }: DayTotals, outcome: string): number {
  return Object.values(ownOf(breaks, outcome) ?? {}).reduce((sum, count) => sum + count, 0);
}

/** The totals of a day, as they are told. */
export const figuresOf = (day: DayTotals): Figures => ({
  sittingSeconds: day.sittingSeconds,
  callSeconds: day.callSeconds,
  restSeconds: day.restSeconds,
  longestSittingSeconds: day.longestSittingSeconds,
  breaks: {
    taken: breaksOf(day, 'taken'),
    left: breaksOf(day, 'left'),
    cutShort: breaksOf(day, 'cut-short'),
    skipped: breaksOf(day, 'skipped'),
  },
  walkSeconds: day.walkSeconds,
  exerciseSeconds: day.exerciseSeconds,
});

export const addFigures = (one: Figures, other: Figures): Figures => ({
  sittingSeconds: one.sittingSeconds + other.sittingSeconds,
  callSeconds: one.callSeconds + other.callSeconds,
  restSeconds: one.restSeconds + other.restSeconds,
  longestSittingSeconds: Math.max(one.longestSittingSeconds, other.longestSittingSeconds),
  breaks: {
    taken: one.breaks.taken + other.breaks.taken,
    left: one.breaks.left + other.breaks.left,
    cutShort: one.breaks.cutShort + other.breaks.cutShort,
    skipped: one.breaks.skipped + other.breaks.skipped,
  },
  walkSeconds: one.walkSeconds + other.walkSeconds,
  exerciseSeconds: addTallies(one.exerciseSeconds, other.exerciseSeconds),
});

export const sumOf = (all: Iterable<Figures>): Figures => {
  let sum = noFigures;
  for (const each of all) sum = addFigures(sum, each);
  return sum;
};

/** Breaks that were breaks, however they came about. */
export const breaksHad = ({ breaks }: Figures): number => breaks.taken + breaks.left;

/** Whether somebody was there: rest alone is a machine that waited, and no day at a desk. */
export const isSeen = ({ sittingSeconds, walkSeconds, breaks }: Figures): boolean =>
  sittingSeconds > 0 || walkSeconds > 0 || Object.values(breaks).some((count) => count > 0);

/** Whether there is nothing at all to tell. */
export const isNothing = (figures: Figures): boolean => !isSeen(figures) && figures.restSeconds === 0;
