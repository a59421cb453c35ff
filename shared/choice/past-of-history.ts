import { minuteOfStamp } from '../calendar/local-stamp.ts';
import type { BreakLine, HistoryEvent } from '../history/lines.ts';
import { exerciseIds } from '../routines/exercise.ts';
import { type AnyExercise, idOf, type OwnExercise } from '../routines/own-exercise.ts';
import { type Done, type Past, type PastBreak, rememberedBreaks } from './past.ts';

const isBreak = (event: HistoryEvent): event is BreakLine => event.is === 'break';

/** An exercise that a later Unhunch knows and this one does not rests for nobody, nor does one that was removed. */
const knownItems = ({ exercises }: BreakLine, known: readonly AnyExercise[]): readonly Done[] =>
  known
    .filter((exercise) => exercises.some(({ id }) => id === idOf(exercise)))
    .map((exercise) => ({ exercise, form: 'standard' }));

const toPast = (line: BreakLine, known: readonly AnyExercise[]): PastBreak => ({
  day: line.date,
  atMinute: minuteOfStamp(line),
  items: knownItems(line, known),
});

/** What the choice remembers of the history: every break in which something was done. `own`: what the person added. */
export const pastOfHistory = (events: readonly HistoryEvent[], own: readonly OwnExercise[]): Past =>
  events
    .filter(isBreak)
    .map((line) => toPast(line, [...exerciseIds, ...own]))
    .filter(({ items }) => items.length > 0)
    .toReversed()
    .slice(0, rememberedBreaks);
