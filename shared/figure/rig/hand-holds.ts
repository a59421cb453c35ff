import { assertNever } from '../../assert-never.ts';
import { mix, radians } from './angle.ts';
import { bones, headRadii, radii } from './body.ts';
import { inRoom } from './frame.ts';
import { type Side, signOf } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { onTrunk, stationAt } from './spine.ts';
import { add, along, between, crossed, dot, scale, subtract, unit, type Vector, vector } from './vector.ts';

type Held<Kind extends string, More> = { readonly kind: Kind; readonly side: Side } & More;

/** What a hand lies on or holds. */
export type HandPin =
  /** The front of the trunk, at a height of the spine and a distance to the right of it. */
  | Held<
      'palm',
      {
        readonly height: number;
        readonly across: number;
        /** Where the fingers point, in degrees above the level line to the middle. */
        readonly rise: number;
      }
    >
  /** A thing that stays where it is: a desk, the floor, a wall. `at` is the middle of the palm. */
  | Held<'grip', { readonly at: Vector; readonly fingers: Vector; readonly thumb: Vector }>
  /** The skull. `across` counts to the hand's own side; with `up` and `ahead` it says in which direction from its middle. */
  | Held<
      'head',
      { readonly across: number; readonly up: number; readonly ahead: number; readonly rise: number }
    >
  /** The thigh of the same side, part of the way from hip to knee, `around` degrees outward from its top. */
  | Held<'thigh', { readonly part: number; readonly around: number; readonly inward: number }>
  /** The side of the pelvis. */
  | { readonly kind: 'hip'; readonly side: Side };

/** Where the middle of the palm lies, and how the hand. */
export type HandHold = { readonly palm: Vector; readonly fingers: Vector; readonly thumb: Vector };

/** Half the thickness of a hand that lies flat. */
const palmLift = 5;

const without = (direction: Vector, normal: Vector): Vector =>
  unit(subtract(direction, scale(normal, dot(direction, normal))));

function onBelly(skeleton: Skeleton, pin: Extract<HandPin, { kind: 'palm' }>): HandHold {
  const station = stationAt(skeleton.pose, pin.height);
  const rise = radians(pin.rise);
  const inward = -signOf(pin.side);
  return {
    palm: onTrunk(station, pin.across, 'front', palmLift),
    fingers: inRoom(station.frame, unit(vector(inward * Math.cos(rise), Math.sin(rise), 0.12))),
    thumb: inRoom(station.frame, unit(vector(-inward * Math.sin(rise), Math.cos(rise), 0))),
  };
}

function onSkull(skeleton: Skeleton, pin: Extract<HandPin, { kind: 'head' }>): HandHold {
  const { centre, frame } = skeleton.head;
  const sign = signOf(pin.side);
  const { across, upright, deep } = headRadii;
  const ball = unit(vector(sign * pin.across, pin.up, pin.ahead));
  const skin = vector(ball.x * across, ball.y * upright, ball.z * deep);
  const normal = unit(vector(ball.x / across, ball.y / upright, ball.z / deep));
  const rise = radians(pin.rise);
  const fingers = without(vector(-sign * Math.cos(rise), Math.sin(rise), 0), normal);
  const thumb = without(vector(sign * Math.sin(rise), Math.cos(rise), 0), fingers);
  return {
    palm: add(centre, inRoom(frame, add(skin, scale(normal, palmLift)))),
    fingers: inRoom(frame, fingers),
    thumb: inRoom(frame, pin.ahead < 0 ? scale(thumb, -1) : thumb),
  };
}

function onThigh(skeleton: Skeleton, pin: Extract<HandPin, { kind: 'thigh' }>): HandHold {
  const { hip, knee } = skeleton.legs[pin.side];
  const { frame } = stationAt(skeleton.pose, 0);
  const bone = unit(subtract(knee, hip));
  const top = without(add(frame.forward, frame.up), bone);
  const outward = scale(crossed(top, bone), signOf(pin.side));
  const around = radians(pin.around);
  const away = add(scale(top, Math.cos(around)), scale(outward, Math.sin(around)));
  const inward = radians(pin.inward);
  const flat = crossed(away, bone);
  const side = scale(flat, signOf(pin.side));
  const [low, high] = radii.thigh;
  return {
    palm: along(between(hip, knee, pin.part), away, mix(low, high, pin.part) + palmLift),
    fingers: add(scale(bone, Math.cos(inward)), scale(side, -Math.sin(inward))),
    thumb: add(scale(side, -Math.cos(inward)), scale(bone, -Math.sin(inward))),
  };
}

function onHip(skeleton: Skeleton, side: Side): HandHold {
  const station = stationAt(skeleton.pose, 15);
  const sign = signOf(side);
  return {
    palm: add(station.at, inRoom(station.frame, vector(sign * (station.half + palmLift), 0, 0))),
    fingers: inRoom(station.frame, unit(vector(-sign * 0.15, -0.5, 0.85))),
    thumb: inRoom(station.frame, unit(vector(0, -0.85, -0.5))),
  };
}

export function handHold(skeleton: Skeleton, pin: HandPin): HandHold {
  switch (pin.kind) {
    case 'palm':
      return onBelly(skeleton, pin);
    case 'grip':
      return { palm: pin.at, fingers: pin.fingers, thumb: pin.thumb };
    case 'head':
      return onSkull(skeleton, pin);
    case 'thigh':
      return onThigh(skeleton, pin);
    case 'hip':
      return onHip(skeleton, pin.side);
    default:
      return assertNever(pin, 'what a hand holds');
  }
}

/** Where the wrist is when the palm is where it is held. */
export const wristOf = ({ palm, fingers }: HandHold): Vector => along(palm, fingers, -bones.palm);
