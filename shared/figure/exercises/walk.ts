import { mix, radians } from '../rig/angle.ts';
import type { FootPin } from '../rig/foot-pins.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, type Side } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, type Key, key } from './exercise.ts';
import { foot, level, standing } from './stances.ts';
import { wheeling } from './wheel.ts';

const shapes = 20;

/** The part of a step in which the foot is on the ground. */
const stance = 0.6;
const stride = { ahead: 36, behind: -46, clear: 15 } as const;

/** How far the heel is up: it lands first, and leaves first. */
function liftOnGround(part: number): number {
  if (part < 0.15) return mix(-16, 0, part / 0.15);
  return part < 0.55 ? 0 : mix(0, 38, (part - 0.55) / 0.45);
}

/** A foot at a part of its own step, 0 where the heel lands. */
function stepping(side: Side, at: number): FootPin {
  const part = at % 1;
  if (part < stance) {
    const passed = part / stance;
    return foot(side, 11, mix(stride.ahead, stride.behind, passed), 4, liftOnGround(passed));
  }
  const passed = (part - stance) / (1 - stance);
  const eased = (1 - Math.cos(Math.PI * passed)) / 2;
  const pin = foot(side, 11, mix(stride.behind, stride.ahead, eased), 4, mix(38, -16, passed));
  return { ...pin, ankle: { ...pin.ankle, y: pin.ankle.y + stride.clear * Math.sin(Math.PI * passed) } };
}

/** The right heel lands at 0, the left half way round; arms and ribs swing against the legs. */
function shapeAt(part: number): Key {
  const swing = Math.cos(radians(360 * part));
  const swingOf = (side: Side): number => (side === 'right' ? -swing : swing);
  const pose: Pose = {
    ...standing,
    root: vector(0, 170.4 - 2 * Math.cos(radians(720 * part)), 0),
    trunkLean: 3,
    trunkTurn: 5 * swing,
    neck: { ...level, turn: -5 * swing, nod: -3 },
    arms: perSide((side) =>
      arm({ raise: 27 * swingOf(side), out: 7, twist: 10, elbow: 22 + 12 * swingOf(side) }),
    ),
    legs: perSide((side) => leg({ hip: -25 * swingOf(side), knee: 20 })),
  };
  return key(pose, [stepping('right', part), stepping('left', part + 0.5)]);
}

const [first, second, ...more] = Array.from({ length: shapes }, (_, index) => shapeAt(index / shapes));
if (first === undefined || second === undefined) throw new Error('A walk has at least two shapes.');

/** From the side: at an easy pace, the arms swinging. In a wheelchair: push by push. */
export const walk: FigureExercise = drawn({
  keys: [first, second, ...more],
  pace: { by: 'cycle', lastsMs: 1100 },
  view: { around: 84, above: 6, zoom: 1.1, aim: vector(0, 172, 0) },
  wheelchair: wheeling,
  restingArm: 'hanging',
});
