import { assertNever } from '../../assert-never.ts';
import { bladeCentre } from './blades.ts';
import { bones, headRadii, radii } from './body.ts';
import { inRoom } from './frame.ts';
import { mirrorVector } from './pose.ts';
import { otherSide, type Side, signOf } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { onTrunk, stationAt } from './spine.ts';
import { add, along, between, type Vector, vector } from './vector.ts';

export type Joint = 'neck' | 'shoulder' | 'elbow' | 'wrist' | 'hand' | 'hip' | 'knee' | 'foot';

/** A place that a sign speaks of: on the body, or in the room. */
export type Spot =
  /** On the trunk: a height of the spine, a distance to its right; on its front, on its back or within. */
  | {
      readonly kind: 'trunk';
      readonly height: number;
      readonly across: number;
      readonly face: 'front' | 'back' | 'within';
    }
  | { readonly kind: 'blade'; readonly side: Side }
  | { readonly kind: 'joint'; readonly joint: Joint; readonly side: Side }
  /** From the middle of the head, in its own terms: up and ahead, 1 being its surface. */
  | { readonly kind: 'head'; readonly up: number; readonly ahead: number }
  | { readonly kind: 'room'; readonly at: Vector };

export const onFront = (height: number, across = 0): Spot => ({
  kind: 'trunk',
  height,
  across,
  face: 'front',
});
export const onBack = (height: number, across = 0): Spot => ({ kind: 'trunk', height, across, face: 'back' });
/** Inside the trunk, where a view from the side sees the back at work. */
export const inTrunk = (height: number): Spot => ({ kind: 'trunk', height, across: 0, face: 'within' });
export const onHead = (up: number, ahead: number): Spot => ({ kind: 'head', up, ahead });
export const atJoint = (joint: Joint, side: Side): Spot => ({ kind: 'joint', joint, side });
export const inThe = (at: Vector): Spot => ({ kind: 'room', at });

function jointAt({ arms, legs, head }: Skeleton, joint: Joint, side: Side): Vector {
  const { shoulder, elbow, wrist, hand } = arms[side];
  const { hip, knee, ankle, toes } = legs[side];
  const neck = between(head.neckBase, head.centre, 0.3);
  const places: { readonly [name in Joint]: Vector } = {
    neck: along(neck, head.frame.right, signOf(side) * radii.neck[0]),
    shoulder,
    elbow,
    wrist,
    hand: along(wrist, hand, bones.palm),
    hip,
    knee,
    foot: along(ankle, toes, bones.ankleHeight / 2),
  };
  return places[joint];
}

function onTheTrunk({ pose }: Skeleton, spot: Extract<Spot, { kind: 'trunk' }>): Vector {
  const station = stationAt(pose, spot.height);
  return spot.face === 'within'
    ? along(station.at, station.frame.forward, -station.back / 2)
    : onTrunk(station, spot.across, spot.face);
}

export function placeOf(skeleton: Skeleton, spot: Spot): Vector {
  switch (spot.kind) {
    case 'trunk':
      return onTheTrunk(skeleton, spot);
    case 'blade':
      return bladeCentre(skeleton, spot.side);
    case 'joint':
      return jointAt(skeleton, spot.joint, spot.side);
    case 'head': {
      const own = vector(0, spot.up * headRadii.upright, spot.ahead * headRadii.deep);
      return add(skeleton.head.centre, inRoom(skeleton.head.frame, own));
    }
    case 'room':
      return spot.at;
    default:
      return assertNever(spot, 'spot');
  }
}

export function mirrorSpot(spot: Spot): Spot {
  switch (spot.kind) {
    case 'trunk':
      return { ...spot, across: -spot.across };
    case 'blade':
    case 'joint':
      return { ...spot, side: otherSide(spot.side) };
    case 'head':
      return spot;
    case 'room':
      return { ...spot, at: mirrorVector(spot.at) };
    default:
      return assertNever(spot, 'spot');
  }
}
