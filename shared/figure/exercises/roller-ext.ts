import { mat, soleOnMat } from '../furniture/mat.ts';
import { roller } from '../furniture/roller.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { onBackAtEase } from './floor-stances.ts';
import { level } from './stances.ts';

const curledUp: Pose = {
  ...onBackAtEase,
  root: vector(0, 22.5, 0),
  trunkLean: -72.5,
  midBack: 14,
  neck: { ...level, nod: 4 },
  arms: perSide(() => arm({ raise: 122, out: 32, twist: 20, elbow: 140 })),
  legs: perSide(() => leg({ hip: 56, out: 2, knee: 94 })),
};
const curledBack: Pose = {
  ...curledUp,
  trunkLean: -66,
  midBack: -28,
  neck: { ...level, nod: -4 },
};

/** From the side: hips and feet stay down, the hands carry the head, and the upper back curls back over the roller. */
export const rollerExt = drawn({
  keys: [key(curledUp), key(curledBack)],
  pins: [
    ...sides.map((side) => soleOnMat(side, 20, 92)),
    ...sides.map((side) => ({ kind: 'head' as const, side, across: 0.42, up: 0, ahead: -0.9, rise: 20 })),
  ],
  props: [...mat(-170, 140), roller(-73)],
  view: { around: 70, above: 12, zoom: 1.1, aim: vector(0, 54, -18) },
  easierReach: 0.6,
  glows: [{ on: inTrunk(72), rx: 24, ry: 24, shines: 'working' }],
  arrows: [{ follows: onHead(0.9, 0.2), aside: vector(0, 24, -20), isLevel: false }],
});
