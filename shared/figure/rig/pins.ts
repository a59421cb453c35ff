import { assertNever } from '../../assert-never.ts';
import { mix } from './angle.ts';
import { bones } from './body.ts';
import { type FootPin, pinFoot } from './foot-pins.ts';
import { type HandPin, handHold, wristOf } from './hand-holds.ts';
import type { Arm } from './limbs.ts';
import { mirrorVector } from './pose.ts';
import { otherSide, type Side, signOf, withSide } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { reachFor } from './two-bones.ts';
import { along, between, subtract, unit, type Vector, vector } from './vector.ts';

/** Elbow and wrist against something that does not move; the shoulder glides as far as the bone asks. */
type ForearmPin = {
  readonly kind: 'forearm';
  readonly side: Side;
  readonly elbow: Vector;
  readonly wrist: Vector;
};

/** What a hand, a forearm or a foot holds on to while the rest of the body moves. */
export type Pin = FootPin | ForearmPin | HandPin;

export const isFootPin = (pin: Pin): pin is FootPin => pin.kind === 'foot';

function pinForearm(skeleton: Skeleton, pin: ForearmPin): Arm {
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

function pinHand(skeleton: Skeleton, pin: HandPin): Arm {
  const { shoulder, elbow } = skeleton.arms[pin.side];
  const hold = handHold(skeleton, pin);
  const { middle, end } = reachFor({
    from: shoulder,
    to: wristOf(hold),
    upper: bones.upperArm,
    lower: bones.forearm,
    towards: elbow,
  });
  return { shoulder, elbow: middle, wrist: end, hand: hold.fingers, thumb: hold.thumb };
}

function hold(skeleton: Skeleton, pin: Pin): Skeleton {
  if (pin.kind === 'foot')
    return { ...skeleton, legs: withSide(skeleton.legs, pin.side, pinFoot(skeleton, pin)) };
  const arm = pin.kind === 'forearm' ? pinForearm(skeleton, pin) : pinHand(skeleton, pin);
  return { ...skeleton, arms: withSide(skeleton.arms, pin.side, arm) };
}

/**
 * Moves the pinned limbs to where they are held; the angles of the pose say to which side each one bends. Feet come
 * first, since a hand may lie on a thigh.
 */
export const holdPins = (skeleton: Skeleton, pins: readonly Pin[]): Skeleton =>
  [...pins.filter(isFootPin), ...pins.filter((pin) => !isFootPin(pin))].reduce(hold, skeleton);

const towards = (one: Vector, other: Vector, amount: number): Vector => unit(between(one, other, amount));

/** A pin on its way to another of the same kind and side; null where the two are not of one kind. */
export function mixPins(from: Pin, to: Pin, amount: number): Pin | null {
  if (from === to) return from;
  if (from.side !== to.side) return null;
  if (from.kind === 'foot' && to.kind === 'foot')
    return {
      ...from,
      ankle: between(from.ankle, to.ankle, amount),
      heading: mix(from.heading, to.heading, amount),
      lift: mix(from.lift, to.lift, amount),
    };
  if (from.kind === 'grip' && to.kind === 'grip')
    return {
      ...from,
      at: between(from.at, to.at, amount),
      fingers: towards(from.fingers, to.fingers, amount),
      thumb: towards(from.thumb, to.thumb, amount),
    };
  if (from.kind === 'forearm' && to.kind === 'forearm')
    return {
      ...from,
      elbow: between(from.elbow, to.elbow, amount),
      wrist: between(from.wrist, to.wrist, amount),
    };
  return null;
}

export function mirrorPin(pin: Pin): Pin {
  const side = otherSide(pin.side);
  switch (pin.kind) {
    case 'foot':
      return { ...pin, side, ankle: mirrorVector(pin.ankle) };
    case 'forearm':
      return { ...pin, side, elbow: mirrorVector(pin.elbow), wrist: mirrorVector(pin.wrist) };
    case 'palm':
      return { ...pin, side, across: -pin.across };
    case 'grip':
      return {
        ...pin,
        side,
        at: mirrorVector(pin.at),
        fingers: mirrorVector(pin.fingers),
        thumb: mirrorVector(pin.thumb),
      };
    case 'head':
    case 'thigh':
    case 'hip':
      return { ...pin, side };
    default:
      return assertNever(pin, 'pin');
  }
}
