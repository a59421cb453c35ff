import { type Camera, cameraOf } from './draw/camera.ts';
import { type Covers, coversOf } from './draw/covers.ts';
import type { FigureExercise } from './exercises/exercise.ts';
import { type FigureExerciseId, figureExercises } from './exercises/index.ts';
import { mirrorExercise } from './exercises/mirror.ts';
import { exerciseAs, type Picture, withRestingArm } from './exercises/variant.ts';
import { seatProps } from './furniture/seat.ts';
import type { Side } from './rig/sides.ts';
import type { Skeleton } from './rig/skeleton.ts';
import { stepsOf } from './steps.ts';
import { bodyOn, type Way, wayAt } from './way.ts';

/** Which way of doing an exercise is asked for. */
export type Manner = Picture & {
  readonly exercise: FigureExerciseId;
  /** `right` is as it was drawn up, `left` its mirror image. */
  readonly side: Side;
  /** The arm that rests while the other works, where the exercise can be done so. */
  readonly restingArm: Side | null;
};

/** All of an exercise that is the same in every moment of it. */
export type Prepared = {
  /** Mirrored already where the left side works, on its base, and with its seat among its things. */
  readonly exercise: FigureExercise;
  readonly camera: Camera;
  readonly wayOf: (amount: number) => Way;
  /** The body at nine parts of the way, from its start to its end. */
  readonly samples: () => readonly Skeleton[];
  readonly covers: () => Covers;
  /** In how many steps the amount from 0 to 1 is drawn. */
  readonly steps: () => number;
};

const sampleParts = Array.from({ length: 9 }, (_, index) => index / 8);

/** The exercise as it is done, with its seat among its things. */
function furnished(manner: Manner): FigureExercise {
  const exercise = exerciseAs(figureExercises[manner.exercise], manner);
  const { seat, props, view } = exercise;
  return seat === null ? exercise : { ...exercise, props: [...props, ...seatProps(seat, view)] };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function prepare(manner: Manner): Prepared {
  const { side, restingArm } = manner;
  const drawnUp = furnished(manner);
  const exercise = withRestingArm(side === 'left' ? mirrorExercise(drawnUp) : drawnUp, restingArm);
  const wayOf = (amount: number): Way => wayAt(exercise, amount);
  const camera = cameraOf(exercise.view);
  const turns = exercise.pace.by === 'cycle' ? 2 : 1;
  const samples = lazily(() => sampleParts.map((part) => bodyOn(exercise, wayOf(turns * part))));
  return {
    exercise,
    camera,
    wayOf,
    samples,
    covers: lazily(() => coversOf(samples(), camera)),
    steps: lazily(() => Math.ceil(stepsOf(exercise, samples(), camera) / turns)),
  };
}

const kept = new Map<string, Prepared>();

/** Prepared once for each manner, since a moving figure asks for the same one thirty times a second. */
export function preparedFor(manner: Manner): Prepared {
  const { exercise, side, level, form, base, restingArm } = manner;
  const name = [exercise, side, level, form, base, restingArm].join();
  const found = kept.get(name) ?? prepare(manner);
  kept.set(name, found);
  return found;
}
