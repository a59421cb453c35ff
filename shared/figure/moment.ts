import { type Manner, type Prepared, preparedFor } from './prepared.ts';
import { clamp } from './rig/angle.ts';
import type { Pin } from './rig/pins.ts';
import type { Skeleton } from './rig/skeleton.ts';
import { bodyOn, pinsOn } from './way.ts';

export type MomentRequest = Manner & {
  /**
   * How far the movement has gone, 0 to 1, eased by who asks. What goes round and round has two halves: 1 is half way
   * round, and it goes on beyond.
   */
  readonly amount: number;
};

/** One moment of an exercise in the room, before it is drawn. */
export type Moment = Omit<Prepared, 'wayOf'> & {
  readonly amount: number;
  readonly skeleton: Skeleton;
  /** What is held at this moment. */
  readonly pins: readonly Pin[];
};

export function momentOf(request: MomentRequest): Moment {
  const { wayOf, ...prepared } = preparedFor(request);
  const { exercise } = prepared;
  const amount = exercise.pace.by === 'cycle' ? request.amount : clamp(request.amount, 0, 1);
  const way = wayOf(amount);
  return { ...prepared, amount, skeleton: bodyOn(exercise, way), pins: pinsOn(exercise, way) };
}
