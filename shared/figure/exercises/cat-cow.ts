import { arm } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { onBack } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, onThigh, seated, seatedFeet } from './stances.ts';

const arms = perSide(() => arm({ raise: 20, out: 14, twist: -20, elbow: 50 }));

/** From the side: the pelvis tips, the chest lifts, then the whole back rounds; the hands stay on the thighs. */
export const catCow = drawn({
  keys: [
    key({ ...seated, arms, trunkLean: 4, pelvisTilt: 12, midBack: -16, neck: { ...level, nod: -14 } }),
    key({ ...seated, arms, trunkLean: 4, pelvisTilt: -16, midBack: 44, neck: { ...level, nod: 30 } }),
  ],
  pins: [...seatedFeet, ...sides.map((side) => onThigh(side, 0.72, 8))],
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 72, above: 5, zoom: 1.32, aim: vector(0, 126, 16) },
  glows: [{ on: onBack(60), rx: 24, ry: 40, shines: 'always' }],
  arrows: [],
  wheelchair: 'same',
  restingArm: 'lap',
});
