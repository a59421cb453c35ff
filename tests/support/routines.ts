import type { RoutineOffer, RunningRoutine } from '../../shared/ipc/snapshots.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { itemOf, type Routine, routineSeconds } from '../../shared/routines/programme.ts';
import type { RoutineRun } from '../../shared/routines/routine-time.ts';

/** These exercises, each as usual. */
export const buildRoutine = (first: ExerciseId, ...more: readonly ExerciseId[]): Routine => ({
  items: [itemOf(first), ...more.map((exercise) => itemOf(exercise))],
});

export const buildOffer = (routine: Routine = buildRoutine('scap-squeeze')): RoutineOffer => ({
  kind: 'short',
  routine,
  seconds: routineSeconds(routine),
});

/** Began at 1000 on its own clock, and is so many seconds in. */
export const buildRunning = (
  routine: Routine,
  secondsIn: number,
  run: Partial<RoutineRun> = {},
): RunningRoutine => ({
  routine,
  run: { startedAtMs: 1000, pauses: [], changes: [], ...run },
  nowMs: 1000 + secondsIn * 1000,
  canSwap: true,
});
