import { assertNever } from '../../assert-never.ts';
import { mirrorVector, type Pose } from './pose.ts';
import { otherSide, type Side } from './sides.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { add, between, subtract, type Vector } from './vector.ts';

/**
 * A part of the body that stays where it is while the rest turns around it. The root of the poses is then found from
 * their angles: a knee on the floor, the middle between both, or shoulders above pinned elbows.
 */
export type Anchor =
  | { readonly part: 'knee'; readonly side: Side; readonly at: Vector }
  | { readonly part: 'knees' | 'shoulders'; readonly at: Vector };

function partOf({ legs, arms }: Skeleton, anchor: Anchor): Vector {
  switch (anchor.part) {
    case 'knee':
      return legs[anchor.side].knee;
    case 'knees':
      return between(legs.left.knee, legs.right.knee, 0.5);
    case 'shoulders':
      return between(arms.left.shoulder, arms.right.shoulder, 0.5);
    default:
      return assertNever(anchor, 'anchor');
  }
}

/** The pose, moved so that its anchored part is in its place. */
export function anchored(pose: Pose, anchor: Anchor): Pose {
  const off = subtract(anchor.at, partOf(skeletonOf(pose), anchor));
  return { ...pose, root: add(pose.root, off) };
}

export const mirrorAnchor = (anchor: Anchor): Anchor =>
  anchor.part === 'knee'
    ? { ...anchor, side: otherSide(anchor.side), at: mirrorVector(anchor.at) }
    : { ...anchor, at: mirrorVector(anchor.at) };
