import { categoryOf, formOf, type PlayedAs, planOf } from './catalogue.ts';
import { inMs, roundShapeOf } from './dose.ts';
import type { FormName, Level, LevelPlan, Side } from './exercise.ts';
import type { AnyExercise } from './own-exercise.ts';
import type { BodyPhase } from './phase.ts';

/**
 * Both sides at once; one after the other in this order; or in turns, round by round. One side alone is an order of
 * one.
 */
export type SidePlan =
  | { readonly is: 'together' }
  | { readonly is: 'by-side' | 'alternating'; readonly order: readonly [Side, ...Side[]] };

/** `E`: what it is known to be, where that is less than any. */
export type RoutineItem<E extends AnyExercise = AnyExercise> = {
  readonly exercise: E;
  readonly form: FormName;
  readonly level: Level;
  readonly sides: SidePlan;
  /** Repetitions, holds, breaths, stations or minutes of one set; for each side, when the sides take turns. */
  readonly rounds: number;
  /** Time to take up the position on top of getting ready, such as getting down to the floor. */
  readonly extraReadySeconds: number;
  /** After how much of its time, with its wait, the person went on to something else; null where they did not. */
  readonly leftAfterMs: number | null;
};

/** What one break consists of, in order. Never empty. */
export type Routine<E extends AnyExercise = AnyExercise> = {
  readonly items: readonly [RoutineItem<E>, ...RoutineItem<E>[]];
};

/** The count of 3-2-1 before the first exercise. */
export const leadInMs = 3_000;
/** To get ready for the next exercise; its last three seconds are counted. */
export const getReadyMs = 6_000;

const bothSides: readonly [Side, Side] = ['left', 'right'];

/** How the sides of an exercise take part when nobody asks for anything else. */
export function usualSides(played: PlayedAs): SidePlan {
  const { is } = formOf(played).sides;
  if (is === 'together') return { is };
  return { is: is === 'alternating' ? is : 'by-side', order: bothSides };
}

/** An exercise as an item of a routine: the usual sides and the usual amount, where nothing else is said. */
export function itemOf<E extends AnyExercise>(
  exercise: E,
  more: Partial<Omit<RoutineItem, 'exercise'>> = {},
): RoutineItem<E> {
  const played = { exercise, form: more.form ?? 'standard' };
  const level = more.level ?? 'usual';
  return {
    ...played,
    level,
    sides: usualSides(played),
    rounds: planOf(played, level).rounds.usual,
    extraReadySeconds: 0,
    leftAfterMs: null,
    ...more,
  };
}

/** How long a round of an item is; for sides in turns, a round is one repetition of each. */
type RoundTimes = {
  readonly workMs: number;
  /** Between two rounds. */
  readonly restMs: number;
  /** Whether the last round is followed by its rest too. */
  readonly restsAtEnd: boolean;
};

export type Round = RoundTimes & {
  readonly phases: readonly {
    readonly phase: BodyPhase;
    readonly lastsMs: number;
    readonly side: Side | null;
  }[];
};

function roundTimesOf({ dose }: LevelPlan, sides: SidePlan): RoundTimes {
  const { workMs, restMs } = roundShapeOf(dose);
  const turns = sides.is === 'alternating' ? sides.order.length : 1;
  return { workMs: turns * workMs + (turns - 1) * restMs, restMs, restsAtEnd: dose.is !== 'hold' };
}

export function roundOf(item: RoutineItem, level: Level): Round {
  const plan = planOf(item, level);
  const { phases, restMs } = roundShapeOf(plan.dose);
  const order: readonly (Side | null)[] = item.sides.is === 'alternating' ? item.sides.order : [null];
  const turns = order.map((side, turn) => {
    const own = phases.map((each) => ({ ...each, side }));
    const before = order[turn - 1];
    if (before === undefined || restMs === 0) return own;
    return [{ phase: 'rest' as const, lastsMs: restMs, side: before }, ...own];
  });
  return { ...roundTimesOf(plan, item.sides), phases: turns.flat() };
}

/** The sets of an item and the time between them. */
export function setsOf(item: RoutineItem): { readonly count: number; readonly betweenMs: number } {
  const { sets } = planOf(item, item.level);
  return sets.is === 'one'
    ? { count: 1, betweenMs: 0 }
    : { count: sets.count, betweenMs: inMs(sets.betweenSeconds) };
}

/** How long one set of an item works, on one side where they come one after the other. */
export function setMs(item: RoutineItem): number {
  const { workMs, restMs, restsAtEnd } = roundTimesOf(planOf(item, item.level), item.sides);
  const rests = restsAtEnd ? item.rounds : item.rounds - 1;
  return item.rounds * workMs + rests * restMs;
}

export const sideOrderOf = ({ sides }: RoutineItem): readonly [Side | null, ...Side[]] =>
  sides.is === 'by-side' ? sides.order : [null];

/** The time to change over to a side, and whether the first side has it as well; then it lengthens getting ready. */
export function changeOverOf(item: RoutineItem): { readonly firstMs: number; readonly laterMs: number } {
  const { sides } = formOf(item);
  if (item.sides.is !== 'by-side' || sides.is !== 'one-by-one') return { firstMs: 0, laterMs: 0 };
  const laterMs = inMs(sides.changeSeconds);
  return { firstMs: sides.comes === 'before-each' ? laterMs : 0, laterMs };
}

/** How long one side of an item works. */
function sideMs(item: RoutineItem): number {
  const { count, betweenMs } = setsOf(item);
  return count * setMs(item) + (count - 1) * betweenMs;
}

/** How long an item takes, without getting ready for it. */
export function itemMs(item: RoutineItem): number {
  const turns = sideOrderOf(item).length;
  const { firstMs, laterMs } = changeOverOf(item);
  return firstMs + turns * sideMs(item) + (turns - 1) * laterMs;
}

/** The wait before the item at an index, before anything of it is done. */
export const waitMsOf = ({ extraReadySeconds }: RoutineItem, index: number): number =>
  (index === 0 ? leadInMs : getReadyMs) + inMs(extraReadySeconds);

/** How long the item at an index takes with its wait, up to where it was left. */
export function spanMsOf(item: RoutineItem, index: number): number {
  const wholeMs = waitMsOf(item, index) + itemMs(item);
  return Math.min(item.leftAfterMs ?? wholeMs, wholeMs);
}

/** How long a routine runs, pauses not counted. Changes of level never move its end. */
export const routineMs = ({ items }: Routine): number =>
  items.reduce((sum, item, index) => sum + spanMsOf(item, index), 0);

export const routineSeconds = (routine: Routine): number => routineMs(routine) / 1000;

/** What a routine is named after: its first exercise that is more than a change of position. */
export const mainItemOf = ({ items }: Routine): RoutineItem =>
  items.find(({ exercise }) => categoryOf(exercise) !== 'setup') ?? items[0];
