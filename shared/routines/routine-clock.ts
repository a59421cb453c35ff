import type { FormName, Level, Side } from './exercise.ts';
import type { AnyExercise } from './own-exercise.ts';
import type { BodyPhase, Count, Phase } from './phase.ts';
import { finalAmount, poseAmount } from './pose-amount.ts';
import { type Routine, type RoutineItem, routineMs } from './programme.ts';
import { isPausedAt, type RoutineRun, ranMs } from './routine-time.ts';
import { type LevelAt, levelAt, type Segment, type TimelineItem, timelineOf } from './timeline.ts';

/** Everything a window needs to draw one instant of a routine. */
export type Moment = {
  readonly itemIndex: number;
  readonly exercise: AnyExercise;
  readonly form: FormName;
  /** The level asked for. Its timing begins with the next repetition, its reach at once. */
  readonly level: Level;
  readonly phase: Phase;
  /** How much of the phase has passed, 0 to 1. */
  readonly progress: number;
  /**
   * Where between pose A (0) and pose B (1) the body is, eased; when breathing, how full the lungs are; among stations,
   * how far along the way from the first to the last.
   */
  readonly amount: number;
  /** From 1, within the set and for the side. While getting ready and changing over, the one to come. */
  readonly repetition: number;
  readonly repetitions: number;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  readonly isFirstRepetition: boolean;
  /** The side at work, or about to be; null when both work together. */
  readonly side: Side | null;
  /** Exact, with fractions; 0 when done. */
  readonly phaseSecondsLeft: number;
  readonly routineSecondsLeft: number;
  readonly isPaused: boolean;
  readonly next: { readonly itemIndex: number; readonly exercise: AnyExercise } | null;
};

function countOf(leftMs: number): Count | null {
  if (leftMs > 3_000) return null;
  if (leftMs > 2_000) return 3;
  return leftMs > 1_000 ? 2 : 1;
}

const phaseOf = (phase: BodyPhase, leftMs: number): Phase =>
  phase === 'get-ready' ? { is: phase, count: countOf(leftMs) } : { is: phase };

function within(segment: Segment, part: TimelineItem, atMs: number) {
  const leftMs = segment.toMs - atMs;
  const progress = (atMs - segment.fromMs) / (segment.toMs - segment.fromMs);
  return {
    phase: phaseOf(segment.phase, leftMs),
    progress,
    amount: poseAmount(segment, part, atMs),
    repetition: segment.round,
    repetitions: segment.rounds,
    set: segment.set,
    sets: segment.sets,
    isFirstRepetition: segment.round === 1 && segment.set === 1,
    side: segment.side,
    phaseSecondsLeft: leftMs / 1000,
  };
}

const finished = (item: RoutineItem, last: Segment | undefined) => ({
  phase: { is: 'done' } as const,
  progress: 1,
  amount: finalAmount(item),
  repetition: last?.round ?? 1,
  repetitions: last?.rounds ?? 1,
  set: last?.set ?? 1,
  sets: last?.sets ?? 1,
  isFirstRepetition: false,
  side: last?.side ?? null,
  phaseSecondsLeft: 0,
});

/** The changes of a run in the time of the routine itself. */
export const levelsOf = (run: RoutineRun): readonly LevelAt[] =>
  run.changes.map(({ atMs, level }) => ({ atMs: ranMs(run, atMs), level }));

/**
 * Where a routine is at `nowMs`. The same arguments give the same moment wherever it is asked, so that two displays
 * agree, a page that stalled catches up, and one that is opened again goes on where the other was.
 *
 * An instant on the border of two phases belongs to the later one. Paused time stands still. A change of level keeps
 * the repetition that is going on, and the end of the routine stays where it was: what changes is how many
 * repetitions fit in. Before the start the routine is at its first instant.
 */
export function momentAt(routine: Routine, run: RoutineRun, nowMs: number): Moment {
  const atMs = Math.min(ranMs(run, nowMs), routineMs(routine));
  const timeline = timelineOf(routine, levelsOf(run));
  const found = timeline.findLastIndex(({ fromMs }) => fromMs <= atMs);
  const itemIndex = Math.max(0, found);
  const part = timeline[itemIndex];
  const item = part?.item ?? routine.items[0];
  const segment = part?.segments.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
  const upNext = routine.items[itemIndex + 1];
  return {
    itemIndex,
    exercise: item.exercise,
    form: item.form,
    level: levelAt(item, part?.changes ?? [], atMs),
    ...(part === undefined || segment === undefined
      ? finished(item, part?.segments.at(-1))
      : within(segment, part, atMs)),
    routineSecondsLeft: (routineMs(routine) - atMs) / 1000,
    isPaused: isPausedAt(run, nowMs),
    next: upNext === undefined ? null : { itemIndex: itemIndex + 1, exercise: upNext.exercise },
  };
}
