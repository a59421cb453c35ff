import { arm, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, onThigh, seated, seatedFeet } from './stances.ts';

const forward: Pose = {
  ...seated,
  trunkLean: 4,
  arms: perSide(() => arm({ raise: 20, out: 14, twist: -20, elbow: 50 })),
};

/** From the side, with the breath: in, the pelvis tips and the chest lifts; out, the whole back rounds. The hands stay on the thighs. */
export const catCow = drawn({
  keys: [
    key({ ...forward, pelvisTilt: -16, midBack: 44, neck: { ...level, nod: 28 } }),
    key({ ...forward, pelvisTilt: 12, midBack: -16, neck: { ...level, nod: -12 } }),
  ],
  pins: [...seatedFeet, ...sides.map((side) => onThigh(side, 0.72, 8))],
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 72, above: 5, zoom: 1.32, aim: vector(0, 126, 16) },
  glows: [{ on: inTrunk(62), rx: 22, ry: 38, shines: 'always' }],
  arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 0, 22), isLevel: false }],
  wheelchair: 'same',
  restingArm: 'lap',
});
