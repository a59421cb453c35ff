import type { BreakKind } from '../domain/decisions.ts';
import type { ExerciseId, Level } from './exercise.ts';
import { fitRounds, meanStrain } from './fit-rounds.ts';
import { itemOf, type Routine, routineMs } from './programme.ts';

/** A walk has no exercise to choose. */
export type RoutineKind = Exclude<BreakKind, 'walk'>;

export type RoutineWish = {
  readonly kind: RoutineKind;
  /** What the break aims at; the routine comes within `toleranceSeconds` of it where the exercises allow. */
  readonly targetSeconds: number;
  /** What may be offered now. Where that is nothing, the two that suit every place are. */
  readonly allowed: readonly ExerciseId[];
  /** What was done before, the latest first. */
  readonly lastIds: readonly ExerciseId[];
  /** The level an exercise is offered at, where it is not the usual. */
  readonly levels?: { readonly [I in ExerciseId]?: Level };
  /** Chance, at least 0 and below 1. */
  readonly random: () => number;
};

export const toleranceSeconds = 15;
const toleranceMs = toleranceSeconds * 1000;

/** What is offered so far: the others are in the catalogue and wait for the rules that choose among all of them. */
export const offeredIds: readonly ExerciseId[] = ['scap-squeeze', 'doorway-pec', 'breath-belly'];

/** Seated, silent, without anything at hand: what is left when nothing else is. */
const everywhere: readonly [ExerciseId, ...ExerciseId[]] = ['scap-squeeze', 'breath-belly'];

/** A longer break has at least so many kinds of movement, where so many are allowed. */
const fewestItems: { readonly [K in RoutineKind]: number } = { short: 1, long: 2, reset: 3 };

type Turn = readonly [ExerciseId, ...ExerciseId[]];

/** What was never done and what rested longest first; chance decides between equals. */
function inTurn({ allowed, lastIds, random }: RoutineWish): Turn {
  const restedFor = (id: ExerciseId): number => {
    const index = lastIds.indexOf(id);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  const known = offeredIds.filter((id) => allowed.includes(id));
  const [first, ...rest] = (known.length > 0 ? known : everywhere)
    .map((id) => ({ id, rested: restedFor(id), chance: random() }))
    .toSorted((one, other) =>
      one.rested === other.rested ? one.chance - other.chance : other.rested - one.rested,
    )
    .map(({ id }) => id);
  return first === undefined ? everywhere : [first, ...rest];
}

const itemAt = (exercise: ExerciseId, levels: RoutineWish['levels']) =>
  itemOf(exercise, { level: levels?.[exercise] ?? 'usual' });

/** So many exercises in turn, each as it usually is. */
function plainRoutine(turn: Turn, count: number, levels: RoutineWish['levels']): Routine {
  const rest = Array.from({ length: count - 1 }, (_, index) => turn[(index + 1) % turn.length] ?? turn[0]);
  return { items: [itemAt(turn[0], levels), ...rest.map((id) => itemAt(id, levels))] };
}

/** By how much a routine misses what was asked for, beyond what is near enough. */
const beyond = (routine: Routine, targetMs: number): number =>
  Math.max(0, Math.abs(targetMs - routineMs(routine)) - toleranceMs);

/**
 * The best routine in this order of exercises. Near enough comes first; then a short break has as few exercises as
 * will do, a longer one those amounts that are nearest to the usual.
 */
function bestIn(turn: Turn, wish: RoutineWish): Routine {
  const targetMs = wish.targetSeconds * 1000;
  const fewest = Math.min(fewestItems[wish.kind], turn.length);
  let best: Routine | null = null;
  for (let count = fewest; ; count += 1) {
    const plain = plainRoutine(turn, count, wish.levels);
    const routine = fitRounds(plain, targetMs, toleranceMs);
    const gain = best === null ? 1 : beyond(best, targetMs) - beyond(routine, targetMs);
    const isCalmer = wish.kind !== 'short' && best !== null && meanStrain(routine) < meanStrain(best);
    if (best === null || gain > 0 || (gain === 0 && isCalmer)) best = routine;
    if (routineMs(plain) > targetMs) return best;
  }
}

/**
 * Chooses what a break consists of: what rested longest first, never the same exercise twice running unless nothing
 * else is left, the usual amounts where they fit. Where what rested longest cannot come near the time asked for, the
 * next one begins. The routine says itself how long it is.
 */
export function chooseRoutine(wish: RoutineWish): Routine {
  const targetMs = wish.targetSeconds * 1000;
  const turn = inTurn(wish);
  const others = turn.filter((id) => id !== wish.lastIds[0]);
  let nearest: Routine | null = null;
  for (const first of others.length > 0 ? others : turn) {
    const routine = bestIn([first, ...turn.filter((id) => id !== first)], wish);
    if (nearest === null || beyond(routine, targetMs) < beyond(nearest, targetMs)) nearest = routine;
    if (beyond(nearest, targetMs) === 0) break;
  }
  return nearest ?? plainRoutine(turn, 1, wish.levels);
}
