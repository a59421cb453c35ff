import { mat, soleOnMat } from '../furniture/mat.ts';
import { roller } from '../furniture/roller.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { onBackAtEase } from './floor-stances.ts';
import { handsBehindHead, level } from './stances.ts';

const curledUp: Pose = {
  ...onBackAtEase,
  root: vector(0, 22.5, 0),
  trunkLean: -67.5,
  midBack: 16,
  neck: { ...level, nod: 4 },
  arms: handsBehindHead.arms,
  legs: perSide(() => leg({ hip: 56, out: 2, knee: 94 })),
};
const curledBack: Pose = {
  ...curledUp,
  trunkLean: -61,
  midBack: -26,
  neck: { ...level, nod: 16 },
};
const feet = sides.map((side) => soleOnMat(side, 20, 92));

/**
 * Half from before and a little above: hips and feet stay down, the hands carry the head from behind, and the upper back
 * curls back over the roller. Both arms are seen long, the near one under the head, so that the face stays free.
 */
const usual = drawn({
  keys: [key(curledUp), key(curledBack)],
  pins: [...feet, ...handsBehindHead.pins],
  props: [...mat(-170, 140), roller(-71)],
  view: { around: 56, above: 18, zoom: 1.12, aim: vector(0, 54, -18) },
  glows: [{ on: inTrunk(72), rx: 24, ry: 24, shines: 'working' }],
  arrows: [{ follows: onHead(0.9, 0.2), aside: vector(0, 34, -34), isLevel: false }],
});

const overhead = perSide(() => arm({ raise: 158, out: 24, elbow: 10 }));

/** Harder: the arms reach overhead. */
const reaching: FigureExercise = {
  ...usual,
  keys: [key({ ...curledUp, arms: overhead }), key({ ...curledBack, arms: overhead })],
  pins: feet,
  view: { around: 70, above: 18, zoom: 1, aim: vector(0, 54, -44) },
};

export const rollerExt: FigureExercise = { ...usual, levels: { harder: reaching } };
