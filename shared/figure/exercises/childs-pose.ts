import { mat, onMat, palmOnMat } from '../furniture/mat.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onBack } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { allFours, handsUnder } from './floor-stances.ts';
import { level } from './stances.ts';

/** Knees apart, so that the chest finds room between them. */
const kneesApart: Pose = {
  ...allFours,
  legs: perSide(() => leg({ hip: 79, out: 15, knee: 88, point: 78 })),
};
const folded: Pose = {
  ...kneesApart,
  trunkLean: 89,
  pelvisTilt: -19,
  midBack: 32,
  neck: { ...level, nod: -16, glide: -6 },
  arms: perSide(() => arm({ raise: 166, out: 26, elbow: 20 })),
  legs: perSide(() => leg({ hip: 132, out: 20, knee: 150, point: 78 })),
};

const palms = (z: number) => sides.map((side) => palmOnMat(side, 36, z));

/** From the side: out of all fours, back and down onto the heels; the hands reach forward, the forehead sinks. */
export const childsPose = drawn({
  keys: [key(kneesApart, palms(handsUnder)), key(folded, palms(handsUnder + 25))],
  anchor: { part: 'knees', at: vector(0, onMat.knee, 0) },
  props: mat(-112, 156),
  view: { around: 78, above: 6, zoom: 1.2, aim: vector(0, 72, 20) },
  easierReach: 0.6,
  glows: [{ on: inTrunk(62), rx: 34, ry: 24, shines: 'working' }],
  arrows: [{ follows: onBack(4), aside: vector(0, 26, -10), isLevel: false }],
});
