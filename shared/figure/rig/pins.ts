import { assertNever } from '../../assert-never.ts';
import { bones } from './body.ts';
import { inRoom } from './frame.ts';
import type { Arm, Leg } from './limbs.ts';
import { mirrorVector } from './pose.ts';
import { otherSide, type PerSide, type Side, signOf } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { onTrunk, stationAt } from './spine.ts';
import { reachFor } from './two-bones.ts';
import { add, along, scale, subtract, unit, type Vector, vector } from './vector.ts';

/** What a hand or a foot holds on to while the rest of the body moves. */
export type Pin =
  /** The whole sole on the floor; `heading` in degrees, outward. */
  | { readonly kind: 'foot'; readonly side: Side; readonly ankle: Vector; readonly heading: number }
  /** Elbow and wrist against something that does not move; the shoulder glides as far as the bone asks. */
  | { readonly kind: 'forearm'; readonly side: Side; readonly elbow: Vector; readonly wrist: Vector }
  /** The palm on the front of the trunk, at a height of the spine and a distance to the right of it. */
  | {
      readonly kind: 'palm';
      readonly side: Side;
      readonly height: number;
      readonly across: number;
      /** Where the fingers point, in degrees above the level line to the middle. */
      readonly rise: number;
    };

/** Half the thickness of a hand that lies flat. */
const palmLift = 5;

/** Where the middle of a pinned palm lies. */
export function palmSpot(skeleton: Skeleton, pin: Extract<Pin, { kind: 'palm' }>): Vector {
  return onTrunk(stationAt(skeleton.pose, pin.height), pin.across, 'front', palmLift);
}

function pinPalm(skeleton: Skeleton, pin: Extract<Pin, { kind: 'palm' }>): Arm {
  const arm = skeleton.arms[pin.side];
  const { frame } = stationAt(skeleton.pose, pin.height);
  const rise = (pin.rise * Math.PI) / 180;
  const inward = -signOf(pin.side);
  const hand = inRoom(frame, unit(vector(inward * Math.cos(rise), Math.sin(rise), 0.12)));
  const { middle, end } = reachFor({
    from: arm.shoulder,
    to: along(palmSpot(skeleton, pin), hand, -bones.palm),
    upper: bones.upperArm,
    lower: bones.forearm,
    towards: arm.elbow,
  });
  const thumb = inRoom(frame, unit(vector(-inward * Math.sin(rise), Math.cos(rise), 0)));
  return { shoulder: arm.shoulder, elbow: middle, wrist: end, hand, thumb };
}

function pinForearm(skeleton: Skeleton, pin: Extract<Pin, { kind: 'forearm' }>): Arm {
  const fromElbow = unit(subtract(skeleton.arms[pin.side].shoulder, pin.elbow));
  const hand = unit(subtract(pin.wrist, pin.elbow));
  return {
    shoulder: along(pin.elbow, fromElbow, bones.upperArm),
    elbow: pin.elbow,
    wrist: along(pin.elbow, hand, bones.forearm),
    hand,
    thumb: vector(-signOf(pin.side), 0, 0),
  };
}

function pinFoot(skeleton: Skeleton, pin: Extract<Pin, { kind: 'foot' }>): Leg {
  const leg = skeleton.legs[pin.side];
  const { middle, end } = reachFor({
    from: leg.hip,
    to: pin.ankle,
    upper: bones.thigh,
    lower: bones.shin,
    towards: add(leg.knee, scale(leg.toes, 20)),
  });
  const heading = (pin.heading * Math.PI) / 180;
  const toes = vector(signOf(pin.side) * Math.sin(heading), 0, Math.cos(heading));
  return { hip: leg.hip, knee: middle, ankle: end, toes, sole: vector(0, -1, 0) };
}

const replace = <Value>(pair: PerSide<Value>, side: Side, value: Value): PerSide<Value> =>
  side === 'left' ? { left: value, right: pair.right } : { left: pair.left, right: value };

function hold(skeleton: Skeleton, pin: Pin): Skeleton {
  switch (pin.kind) {
    case 'foot':
      return { ...skeleton, legs: replace(skeleton.legs, pin.side, pinFoot(skeleton, pin)) };
    case 'forearm':
      return { ...skeleton, arms: replace(skeleton.arms, pin.side, pinForearm(skeleton, pin)) };
    case 'palm':
      return { ...skeleton, arms: replace(skeleton.arms, pin.side, pinPalm(skeleton, pin)) };
    default:
      return assertNever(pin, 'pin');
  }
}

/** Moves the pinned limbs to where they are held; the angles of the pose say to which side each one bends. */
export const holdPins = (skeleton: Skeleton, pins: readonly Pin[]): Skeleton => pins.reduce(hold, skeleton);

export function mirrorPin(pin: Pin): Pin {
  const side = otherSide(pin.side);
  switch (pin.kind) {
    case 'foot':
      return { ...pin, side, ankle: mirrorVector(pin.ankle) };
    case 'forearm':
      return { ...pin, side, elbow: mirrorVector(pin.elbow), wrist: mirrorVector(pin.wrist) };
    case 'palm':
      return { ...pin, side, across: -pin.across };
    default:
      return assertNever(pin, 'pin');
  }
}
