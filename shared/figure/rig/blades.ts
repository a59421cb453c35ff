import { type Side, signOf } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { onTrunk, stationAt } from './spine.ts';
import type { Vector } from './vector.ts';

/** From the spine to the inner edge, at rest. */
const restGap = 13;

/** A point of a shoulder blade: a distance from its inner edge, at a height of the spine. */
export function bladePoint(
  { pose }: Skeleton,
  side: Side,
  [across, height]: readonly [number, number],
): Vector {
  const { gap, drop } = pose.blades;
  // The lower corner swings in a little more than the upper one, as the real bone turns.
  const swing = (1 - gap) * (92 - height) * 0.06;
  const inner = restGap * gap - swing;
  return onTrunk(stationAt(pose, height - drop), signOf(side) * (inner + across), 'back');
}

/** The middle of a shoulder blade. */
export const bladeCentre = (skeleton: Skeleton, side: Side): Vector => bladePoint(skeleton, side, [10, 82]);
