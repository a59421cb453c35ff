import { type Camera, cameraOf } from './draw/camera.ts';
import type { FigureExercise } from './exercises/exercise.ts';
import { type FigureExerciseId, figureExercises } from './exercises/index.ts';
import { mirrorExercise } from './exercises/mirror.ts';
import { clamp } from './rig/angle.ts';
import { holdPins } from './rig/pins.ts';
import { mixPoses } from './rig/pose.ts';
import type { Side } from './rig/sides.ts';
import { type Skeleton, skeletonOf } from './rig/skeleton.ts';

export type MomentRequest = {
  readonly exercise: FigureExerciseId;
  /** How far the movement has gone, 0 to 1, eased by who asks. */
  readonly amount: number;
  /** `right` is as it was drawn up, `left` its mirror image. */
  readonly side: Side;
  readonly level: 'usual' | 'easier';
};

/** One moment of an exercise in the room, before it is drawn. */
export type Moment = {
  /** Mirrored already where the left side works. */
  readonly exercise: FigureExercise;
  readonly amount: number;
  readonly skeleton: Skeleton;
  /** The body at both ends of the movement, for signs that tell the way between them. */
  readonly first: () => Skeleton;
  readonly last: () => Skeleton;
  readonly camera: Camera;
};

export function momentOf({ exercise: id, amount, side, level }: MomentRequest): Moment {
  const drawnUp = figureExercises[id];
  const exercise = side === 'left' ? mirrorExercise(drawnUp) : drawnUp;
  const reach = level === 'easier' ? exercise.easierReach : 1;
  const skeletonAt = (part: number): Skeleton =>
    holdPins(skeletonOf(mixPoses(exercise.start, exercise.end, part * reach)), exercise.pins);
  const part = clamp(amount, 0, 1);
  return {
    exercise,
    amount: part,
    skeleton: skeletonAt(part),
    first: () => skeletonAt(0),
    last: () => skeletonAt(1),
    camera: cameraOf(exercise.view),
  };
}
