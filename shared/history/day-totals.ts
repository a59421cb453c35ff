import { assertNever } from '../assert-never.ts';
import type { BreakLine, DayTotals, HistoryEvent, SpanLine, Tally } from './lines.ts';
import { isStrengthSession } from './strength-session.ts';
import { addTallies, ownOf } from './tally.ts';

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
  strengthSessions: 0,
  grades: {},
});

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
    strengthSessions: one.strengthSessions + other.strengthSessions,
    grades: addTallies(one.grades, other.grades),
  };
}

function breakTotals(line: BreakLine): DayTotals {
  const { date, outcome, kind, ranSeconds, exercises } = line;
  return {
    ...emptyDay(date),
    breaks: { [outcome]: { [kind]: 1 } },
    walkSeconds: kind === 'walk' ? ranSeconds : 0,
    exerciseSeconds: exercises.reduce<Tally>(
      (sum, { category, seconds }) => addTallies(sum, { [category]: seconds }),
      {},
    ),
    strengthSessions: isStrengthSession(line) ? 1 : 0,
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
export function totalsOf(event: HistoryEvent): DayTotals {
  switch (event.is) {
    case 'break':
      return breakTotals(event);
    case 'grade':
      return { ...emptyDay(event.date), grades: { [event.grade]: 1 } };
    case 'sitting':
    case 'call':
    case 'rest':
      return spanTotals(event);
    default:
      return assertNever(event, 'history event');
  }
}
