import { planOf } from '../../shared/routines/catalogue.ts';
import type { Routine } from '../../shared/routines/programme.ts';
import { levelsOf } from '../../shared/routines/routine-clock.ts';
import { type RoutineRun, ranMs } from '../../shared/routines/routine-time.ts';
import { levelAt, type Segment, type TimelineItem, timelineOf } from '../../shared/routines/timeline.ts';

/** What the ring counts down: repetitions still to do, or seconds of a wait, a hold or a rest. */
export type Count = {
  readonly unit: 'repetitions' | 'seconds';
  readonly left: number;
  /** How much of it is over, 0 to 1. */
  readonly fraction: number;
};

const waits: ReadonlySet<string> = new Set(['get-ready', 'change-side', 'between-sets', 'rest']);

const secondsOf = (fromMs: number, toMs: number, atMs: number): Count => ({
  unit: 'seconds',
  left: Math.ceil((toMs - atMs) / 1000),
  fraction: (atMs - fromMs) / Math.max(1, toMs - fromMs),
});

/** All that belongs to one hold: the way in, the hold, and the way out. */
function holdCount(segments: readonly Segment[], now: Segment, atMs: number): Count {
  const own = segments.filter(
    ({ round, set, side, phase }) =>
      round === now.round && set === now.set && side === now.side && !waits.has(phase),
  );
  return secondsOf(own[0]?.fromMs ?? now.fromMs, own.at(-1)?.toMs ?? now.toMs, atMs);
}

function repetitionCount(segments: readonly Segment[], now: Segment, atMs: number): Count {
  const own = segments.filter(
    ({ set, side, phase }) => set === now.set && side === now.side && !waits.has(phase),
  );
  const fromMs = own[0]?.fromMs ?? now.fromMs;
  const toMs = own.at(-1)?.toMs ?? now.toMs;
  const isDone = now.phase === 'rest' ? 1 : 0;
  return {
    unit: 'repetitions',
    left: now.rounds - now.round + 1 - isDone,
    fraction: Math.min(1, (atMs - fromMs) / Math.max(1, toMs - fromMs)),
  };
}

function countWithin({ item, changes, segments }: TimelineItem, now: Segment, atMs: number): Count {
  if (now.phase !== 'rest' && waits.has(now.phase)) return secondsOf(now.fromMs, now.toMs, atMs);
  const { is } = planOf(item, levelAt(item, changes, atMs)).dose;
  if (is === 'repetitions' || is === 'breath') return repetitionCount(segments, now, atMs);
  return now.phase === 'rest' ? secondsOf(now.fromMs, now.toMs, atMs) : holdCount(segments, now, atMs);
}

/** Repetitions for what is done in repetitions or breaths, seconds for everything that is waited through. */
export function countAt(routine: Routine, run: RoutineRun, nowMs: number): Count {
  const atMs = ranMs(run, nowMs);
  const part = timelineOf(routine, levelsOf(run)).find(({ toMs }) => atMs < toMs);
  const now = part?.segments.find(({ toMs }) => atMs < toMs);
  if (part === undefined || now === undefined) return { unit: 'seconds', left: 0, fraction: 1 };
  return countWithin(part, now, atMs);
}
