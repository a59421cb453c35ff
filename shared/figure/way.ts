import type { FigureExercise, Key } from './exercises/exercise.ts';
import { anchored } from './rig/anchor.ts';
import { blendArms, blendLegs } from './rig/blend.ts';
import { holdPins, isFootPin, mixPins, type Pin } from './rig/pins.ts';
import { mixPoses } from './rig/pose.ts';
import { perSide, type Side } from './rig/sides.ts';
import { type Skeleton, skeletonOf } from './rig/skeleton.ts';

/** Between which two shapes a moment lies, and how far from the first. */
export type Way = { readonly from: Key; readonly to: Key; readonly part: number };

/** Where a part of the whole movement lies. */
export function wayAt({ keys, pace }: FigureExercise, amount: number): Way {
  const isCycle = pace.by === 'cycle';
  const position = isCycle ? ((((amount / 2) % 1) + 1) % 1) * keys.length : amount * (keys.length - 1);
  const index = isCycle ? Math.floor(position) : Math.min(keys.length - 2, Math.floor(position));
  return {
    from: keys[index] ?? keys[0],
    to: keys[index + 1] ?? keys[0],
    part: position - index,
  };
}

/** What is held on the way: pins that both shapes share, and those on their way from one place to another. */
export function pinsOn({ pins }: FigureExercise, { from, to, part }: Way): readonly Pin[] {
  const moving = from.holds.flatMap((pin) => {
    const mixed = to.holds.map((other) => mixPins(pin, other, part)).find((each) => each !== null);
    return mixed === undefined ? [] : [mixed];
  });
  return [...pins, ...moving];
}

const isSameLimb = (one: Pin, other: Pin): boolean =>
  one.side === other.side && isFootPin(one) === isFootPin(other);

/**
 * The body between two shapes. A limb that lets go of one thing and takes another is placed as each of the two shapes
 * has it, and turns from the one to the other; every other limb bends its joints.
 */
export function bodyOn(exercise: FigureExercise, way: Way): Skeleton {
  const { anchor } = exercise;
  const { from, to, part } = way;
  const mixed = mixPoses(from.pose, to.pose, part);
  const placed = anchor === null ? mixed : anchored(mixed, anchor);
  const common = pinsOn(exercise, way);
  const isExchanged = (pin: Pin): boolean => !common.some((other) => isSameLimb(pin, other));
  const exchanged = [...from.holds, ...to.holds].filter(isExchanged);
  const lets = (side: Side, isFoot: boolean): boolean =>
    exchanged.some((pin) => pin.side === side && isFootPin(pin) === isFoot);
  const heldAs = ({ pose, holds }: Key): Skeleton =>
    holdPins(
      skeletonOf({
        ...placed,
        arms: perSide((side) => (lets(side, false) ? pose : placed).arms[side]),
        legs: perSide((side) => (lets(side, true) ? pose : placed).legs[side]),
      }),
      [...common, ...holds.filter(isExchanged)],
    );
  const one = heldAs(from);
  if (exchanged.length === 0) return one;
  const other = heldAs(to);
  return {
    ...one,
    pose: placed,
    arms: perSide((side) => blendArms(one.arms[side], other.arms[side], part)),
    legs: perSide((side) => blendLegs(one.legs[side], other.legs[side], part)),
  };
}
