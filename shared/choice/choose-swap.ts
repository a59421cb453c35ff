import { planOf } from '../routines/catalogue.ts';
import { idOf } from '../routines/own-exercise.ts';
import { getReadyMs, itemMs, type Routine, type RoutineItem } from '../routines/programme.ts';
import { levelsOf } from '../routines/routine-clock.ts';
import { type RoutineRun, ranMs } from '../routines/routine-time.ts';
import { timelineOf } from '../routines/timeline.ts';
import { itemFor } from './compose.ts';
import { poolFor } from './pool.ts';
import { beforeOf, rank } from './rank.ts';
import type { BreakWish } from './wish.ts';

/** Less than this is not worth beginning anything else: the wait before it, and some of it. */
const leastMs = 25_000;
/** A wait before the next exercise that nobody wonders about; what is nearer to the time is not looked for. */
const easyWaitMs = 10_000;
/** A longer wait would be an empty break. */
const longestWaitMs = 30_000;

/**
 * The exercise that goes on, how long it has, and the time there is for something else: what is left of it, and where
 * that is too short, the exercises after it as well, up to `last`.
 */
type Rest = {
  readonly index: number;
  readonly last: number;
  readonly passedMs: number;
  readonly leftMs: number;
};

function restAt(routine: Routine, run: RoutineRun, nowMs: number): Rest | null {
  const atMs = ranMs(run, nowMs);
  const timeline = timelineOf(routine, levelsOf(run));
  const index = timeline.findIndex(({ toMs }) => atMs < toMs);
  const part = timeline[index];
  // A walk or warmth was asked for by name and takes its time; nothing else could fill it.
  if (part !== undefined && planOf(part.item, part.item.level).dose.is === 'timer') return null;
  const last = timeline.findIndex((each, at) => at >= index && each.toMs - atMs >= leastMs);
  const end = timeline[last];
  if (part === undefined || end === undefined) return null;
  return { index, last, passedMs: atMs - part.fromMs, leftMs: end.toMs - atMs };
}

/** Whether there is time for something else in place of what goes on. */
export function canSwap(routine: Routine, run: RoutineRun, nowMs: number): boolean {
  return restAt(routine, run, nowMs) !== null;
}

/** As many rounds as there is time for; the time that is over goes to the wait. Null where not even the fewest fit. */
function filling(
  item: RoutineItem,
  ms: number,
): { readonly item: RoutineItem; readonly overMs: number } | null {
  const { least, most } = planOf(item, item.level).rounds;
  for (let rounds = most; rounds >= least; rounds -= 1) {
    const overMs = ms - getReadyMs - itemMs({ ...item, rounds });
    if (overMs > longestWaitMs) return null;
    if (overMs >= 0) return { item: { ...item, rounds, extraReadySeconds: overMs / 1000 }, overMs };
  }
  return null;
}

/**
 * Another exercise in place of the one that goes on; the routine ends when it would have ended. The
 * best ranked that fills the time is taken, or what fills it best. Null where there is no time, or nothing else.
 */
export function chooseSwap(
  routine: Routine,
  run: RoutineRun,
  nowMs: number,
  wish: BreakWish,
): Routine | null {
  const rest = restAt(routine, run, nowMs);
  const left = rest === null ? undefined : routine.items[rest.index];
  if (rest === null || left === undefined) return null;
  const used = new Set(routine.items.map(({ exercise }) => idOf(exercise)));
  const fits = rank(
    poolFor(wish).filter(({ exercise }) => !used.has(idOf(exercise))),
    beforeOf(left),
    wish,
  )
    .map((way) => filling(itemFor(way, wish), rest.leftMs))
    .filter((fit) => fit !== null);
  const best =
    fits.find(({ overMs }) => overMs <= easyWaitMs) ??
    fits.toSorted((one, other) => one.overMs - other.overMs)[0];
  if (best === undefined) return null;
  const before = routine.items.slice(0, rest.index);
  const after = routine.items.slice(rest.last + 1);
  const [first, ...more] = [...before, { ...left, leftAfterMs: rest.passedMs }, best.item, ...after];
  return first === undefined ? null : { items: [first, ...more] };
}
