import { minuteOfStamp } from '../calendar/local-stamp.ts';
import type { BreakLine, HistoryEvent } from '../history/lines.ts';
import { exerciseIds } from '../routines/exercise.ts';
import type { Done, Past, PastBreak } from './past.ts';

/** More than every rule looks back on. */
const remembered = 60;

const isBreak = (event: HistoryEvent): event is BreakLine => event.is === 'break';

/** An exercise that a later Unhunch knows and this one does not rests for nobody. */
const knownItems = ({ exercises }: BreakLine): readonly Done[] =>
  exerciseIds
    .filter((exercise) => exercises.some(({ id }) => id === exercise))
    .map((exercise) => ({ exercise, form: 'standard' }));

const toPast = (line: BreakLine): PastBreak => ({
  day: line.date,
  atMinute: minuteOfStamp(line),
  items: knownItems(line),
});

/** What the choice remembers of the history: every break in which something was done. */
export const pastOfHistory = (events: readonly HistoryEvent[]): Past =>
  events
    .filter(isBreak)
    .map(toPast)
    .filter(({ items }) => items.length > 0)
    .toReversed()
    .slice(0, remembered);
