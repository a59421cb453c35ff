import { categoryOf } from '../routines/catalogue.ts';
import { idOf } from '../routines/own-exercise.ts';
import type { Routine } from '../routines/programme.ts';
import { timelineOf } from '../routines/timeline.ts';
import type { ExerciseDone } from './lines.ts';

/** When in a break an exercise is worked at, in seconds of the break without its pauses. */
export type PlannedExercise = {
  readonly id: string;
  readonly category: string;
  readonly fromSeconds: number;
  readonly toSeconds: number;
};

/** The exercises of a routine without getting ready for them. Changes of level never move these times. */
export function plannedExercises(routine: Routine): readonly PlannedExercise[] {
  return timelineOf(routine, []).map(({ item, fromMs, toMs, segments }) => ({
    id: idOf(item.exercise),
    category: categoryOf(item.exercise),
    fromSeconds: (segments[0]?.toMs ?? fromMs) / 1000,
    toSeconds: toMs / 1000,
  }));
}

/** What of it was done in a break that ran so long; what was not begun is left out. */
export function exercisesDone(
  planned: readonly PlannedExercise[],
  ranSeconds: number,
): readonly ExerciseDone[] {
  return planned
    .map(({ id, category, fromSeconds, toSeconds }) => ({
      id,
      category,
      seconds: Math.round(Math.min(toSeconds, ranSeconds) - fromSeconds),
    }))
    .filter(({ seconds }) => seconds > 0);
}
