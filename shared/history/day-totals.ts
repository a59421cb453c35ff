import type { BreakLine, DayTotals, HistoryEvent, SpanLine, Tally } from './lines.ts';

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

/** Names come from a file: what every object has by inheritance is no count. */
const ownOf = <T>(values: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

function addTallies(one: Tally, other: Tally): Tally {
  const sum: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (ownOf(sum, name) ?? 0) + count;
  return sum;
}

function addBreaks(one: DayTotals['breaks'], other: DayTotals['breaks']): DayTotals['breaks'] {
  const sum: Record<string, Tally> = { ...one };
  for (const [outcome, kinds] of Object.entries(other))
    sum[outcome] = addTallies(ownOf(sum, outcome) ?? {}, kinds);
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
