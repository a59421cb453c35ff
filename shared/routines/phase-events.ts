import type { FormName, Side } from './exercise.ts';
import type { AnyExercise } from './own-exercise.ts';
import type { Count, PhaseName } from './phase.ts';
import { type Routine, type RoutineItem, routineMs } from './programme.ts';
import { levelsOf } from './routine-clock.ts';
import { type RoutineRun, ranMs } from './routine-time.ts';
import { type Segment, type TimelineItem, timelineOf } from './timeline.ts';

type What =
  | {
      readonly is: 'phase';
      readonly phase: PhaseName;
      readonly itemIndex: number;
      readonly exercise: AnyExercise;
      readonly form: FormName;
      readonly repetition: number;
      readonly repetitions: number;
      readonly side: Side | null;
    }
  | { readonly is: 'halfway' }
  /** The last three seconds: before an exercise, or before the end of the routine. */
  | { readonly is: 'count'; readonly to: 'start' | 'end'; readonly count: Count };

/** Something worth a sound or a spoken word. `ranMs` is the time of the routine, pauses not counted. */
export type RoutineEvent = What & { readonly ranMs: number };

const counts: readonly Count[] = [3, 2, 1];

const countsTo = (endMs: number, to: 'start' | 'end'): readonly RoutineEvent[] =>
  counts.map((count) => ({ is: 'count', to, count, ranMs: endMs - count * 1000 }));

function eventsOf(
  { phase, fromMs, toMs, round, rounds, side }: Segment,
  itemIndex: number,
  { exercise, form }: RoutineItem,
): readonly RoutineEvent[] {
  const begin: RoutineEvent = {
    is: 'phase',
    phase,
    itemIndex,
    exercise,
    form,
    repetition: round,
    repetitions: rounds,
    side,
    ranMs: fromMs,
  };
  return phase === 'get-ready' ? [begin, ...countsTo(toMs, 'start')] : [begin];
}

function allEvents(routine: Routine, timeline: readonly TimelineItem[]): readonly RoutineEvent[] {
  const endMs = routineMs(routine);
  const last = timeline.at(-1)?.segments.at(-1);
  const lastItem = routine.items.at(-1) ?? routine.items[0];
  const events = timeline.flatMap(({ item, segments }, itemIndex) =>
    segments.flatMap((segment) => eventsOf(segment, itemIndex, item)),
  );
  const done: RoutineEvent = {
    is: 'phase',
    phase: 'done',
    itemIndex: routine.items.length - 1,
    exercise: lastItem.exercise,
    form: lastItem.form,
    repetition: last?.round ?? 1,
    repetitions: last?.rounds ?? 1,
    side: last?.side ?? null,
    ranMs: endMs,
  };
  const halfway: RoutineEvent = { is: 'halfway', ranMs: endMs / 2 };
  return [...events, halfway, ...countsTo(endMs, 'end'), done].toSorted(
    (one, other) => one.ranMs - other.ranMs,
  );
}

const kept = new WeakMap<readonly TimelineItem[], readonly RoutineEvent[]>();

/** Kept with the timeline they come from: whoever plays a routine asks with every picture. */
function eventsIn(routine: Routine, run: RoutineRun): readonly RoutineEvent[] {
  const timeline = timelineOf(routine, levelsOf(run));
  const events = kept.get(timeline) ?? allEvents(routine, timeline);
  kept.set(timeline, events);
  return events;
}

/**
 * What happened after `afterMs` and up to and including `untilMs`, in order, on the clock of the run. Asked in
 * neighbouring spans it says everything once; after a stall the span is long and the caller may speak the last alone.
 */
export function phaseEvents(
  routine: Routine,
  run: RoutineRun,
  afterMs: number,
  untilMs: number,
): readonly RoutineEvent[] {
  const ranBy = (atMs: number): number =>
    atMs < run.startedAtMs ? Number.NEGATIVE_INFINITY : ranMs(run, atMs);
  const [afterRanMs, untilRanMs] = [ranBy(afterMs), ranBy(untilMs)];
  return eventsIn(routine, run).filter((event) => event.ranMs > afterRanMs && event.ranMs <= untilRanMs);
}
