import type { BreakLine, HistoryEvent, SpanLine } from './lines.ts';

/** How often, or how long, by name. The names are open: a newer Unhunch may count what this one does not know. */
export type Tally = { readonly [name: string]: number };

/** What is left of a day when its times are gone. Two of the same date add up. */
export type DayTotals = {
  readonly date: string;
  /** Calls included. */
  readonly sittingSeconds: number;
  readonly callSeconds: number;
  /** The part of the sitting that was counted while idle time was unknown. */
  readonly estimatedSeconds: number;
  readonly restSeconds: number;
  readonly longestSittingSeconds: number;
  /** By outcome, and in it by kind of break. What never happened is left out. */
  readonly breaks: { readonly [outcome: string]: Tally };
  readonly walkSeconds: number;
  /** By category of exercise. */
  readonly exerciseSeconds: Tally;
};

export const emptyDay = (date: string): DayTotals => ({
  date,
  sittingSeconds: 0,
  callSeconds: 0,
  estimatedSeconds: 0,
  restSeconds: 0,
  longestSittingSeconds: 0,
  breaks: {},
  walkSeconds: 0,
  exerciseSeconds: {},
});

function addTallies(one: Tally, other: Tally): Tally {
  const sum: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

function addBreaks(one: DayTotals['breaks'], other: DayTotals['breaks']): DayTotals['breaks'] {
  const sum: Record<string, Tally> = { ...one };
  for (const [outcome, kinds] of Object.entries(other)) sum[outcome] = addTallies(sum[outcome] ?? {}, kinds);
  return sum;
}

/** Two accounts of parts of one day. */
export function addDays(one: DayTotals, other: DayTotals): DayTotals {
  return {
    date: one.date,
    sittingSeconds: one.sittingSeconds + other.sittingSeconds,
    callSeconds: one.callSeconds + other.callSeconds,
    estimatedSeconds: one.estimatedSeconds + other.estimatedSeconds,
    restSeconds: one.restSeconds + other.restSeconds,
    longestSittingSeconds: Math.max(one.longestSittingSeconds, other.longestSittingSeconds),
    breaks: addBreaks(one.breaks, other.breaks),
    walkSeconds: one.walkSeconds + other.walkSeconds,
    exerciseSeconds: addTallies(one.exerciseSeconds, other.exerciseSeconds),
  };
}

function breakTotals({ date, outcome, kind, ranSeconds, exercises }: BreakLine): DayTotals {
  return {
    ...emptyDay(date),
    breaks: { [outcome]: { [kind]: 1 } },
    walkSeconds: kind === 'walk' ? ranSeconds : 0,
    exerciseSeconds: exercises.reduce<Tally>(
      (sum, { category, seconds }) => addTallies(sum, { [category]: seconds }),
      {},
    ),
  };
}

function spanTotals(line: SpanLine): DayTotals {
  const day = emptyDay(line.date);
  if (line.is === 'rest') return { ...day, restSeconds: line.seconds };
  return {
    ...day,
    sittingSeconds: line.seconds,
    callSeconds: line.is === 'call' ? line.seconds : 0,
    estimatedSeconds: line.estimated === true ? line.seconds : 0,
    longestSittingSeconds: line.heldSeconds,
  };
}

/** What one event adds to its day. */
export const totalsOf = (event: HistoryEvent): DayTotals =>
  event.is === 'break' ? breakTotals(event) : spanTotals(event);
