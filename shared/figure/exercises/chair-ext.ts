import { arm, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, seated, seatedFeet } from './stances.ts';

const upright: Pose = {
  ...seated,
  root: vector(0, 98, -8.2),
  arms: perSide(() => arm({ raise: 122, out: 32, twist: 20, elbow: 140 })),
};

/** From the side: the hands carry the head, and the upper back leans over the top of the back rest. */
export const chairExt = drawn({
  keys: [key(upright), key({ ...upright, trunkLean: -3, midBack: -28, neck: { ...level, nod: -8 } })],
  pins: [
    ...seatedFeet,
    ...sides.map((side) => ({ kind: 'head' as const, side, across: 0.42, up: 0, ahead: -0.9, rise: 20 })),
  ],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 62, above: 5, zoom: 1.26, aim: vector(0, 134, 10) },
  glows: [{ on: inTrunk(76), rx: 22, ry: 26, shines: 'working' }],
  arrows: [{ follows: onHead(0, 0), aside: vector(0, 34, 0), isLevel: false }],
  wheelchair: 'same',
  restingArm: 'lap',
});
