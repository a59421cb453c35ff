import { type Camera, cameraOf } from './draw/camera.ts';
import type { FigureExercise } from './exercises/exercise.ts';
import { type FigureExerciseId, figureExercises } from './exercises/index.ts';
import { mirrorExercise } from './exercises/mirror.ts';
import { type Base, onBase, withRestingArm } from './exercises/variant.ts';
import { seatProps } from './furniture/seat.ts';
import { clamp } from './rig/angle.ts';
import type { Pin } from './rig/pins.ts';
import type { Side } from './rig/sides.ts';
import type { Skeleton } from './rig/skeleton.ts';
import { bodyOn, pinsOn, type Way, wayAt } from './way.ts';

export type MomentRequest = {
  readonly exercise: FigureExerciseId;
  /**
   * How far the movement has gone, 0 to 1, eased by who asks. What goes round and round has two halves: 1 is half way
   * round, and it goes on beyond.
   */
  readonly amount: number;
  /** `right` is as it was drawn up, `left` its mirror image. */
  readonly side: Side;
  readonly level: 'usual' | 'easier';
  readonly base: Base;
  /** The arm that rests while the other works, where the exercise can be done so. */
  readonly restingArm: Side | null;
};

/** One moment of an exercise in the room, before it is drawn. */
export type Moment = {
  /** Mirrored already where the left side works, on its base, and with its seat among its things. */
  readonly exercise: FigureExercise;
  readonly amount: number;
  readonly skeleton: Skeleton;
  /** What is held at this moment. */
  readonly pins: readonly Pin[];
  /** The body at any other part of the way, for signs that tell of it. */
  readonly skeletonAt: (part: number) => Skeleton;
  readonly camera: Camera;
};

/** The exercise with its seat among its things, on its base. */
function furnished(id: FigureExerciseId, base: Base): FigureExercise {
  const exercise = onBase(figureExercises[id], base);
  const { seat, props, view } = exercise;
  return seat === null ? exercise : { ...exercise, props: [...props, ...seatProps(seat, view)] };
}

export function momentOf({ exercise: id, amount, side, level, base, restingArm }: MomentRequest): Moment {
  const drawnUp = furnished(id, base);
  const exercise = withRestingArm(side === 'left' ? mirrorExercise(drawnUp) : drawnUp, restingArm);
  const reach = level === 'easier' ? exercise.easierReach : 1;
  const isCycle = exercise.pace.by === 'cycle';
  const part = isCycle ? amount : clamp(amount, 0, 1);
  const wayOf = (at: number): Way => wayAt(exercise, isCycle ? at : at * reach);
  return {
    exercise,
    amount: part,
    skeleton: bodyOn(exercise, wayOf(part)),
    pins: pinsOn(exercise, wayOf(part)),
    skeletonAt: (at) => bodyOn(exercise, wayOf(at)),
    camera: cameraOf(exercise.view),
  };
}
