import { arm, type Pose } from '../rig/pose.ts';
import { perSide, sides, signOf } from '../rig/sides.ts';
import { onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { seatedAtEase, seatedFeet } from './stances.ts';

const handsOnBelly: Pose = {
  ...seatedAtEase,
  arms: perSide(() => arm({ raise: 6, out: 28, twist: 30, elbow: 80 })),
};

/** From the front: both hands on the belly, and a circle that opens and closes at one pace. */
export const breathCoherent = drawn({
  keys: [key(handsOnBelly), key({ ...handsOnBelly, belly: 6 })],
  pins: [
    ...seatedFeet,
    ...sides.map((side) => ({
      kind: 'palm' as const,
      side,
      height: 36,
      across: 11 * signOf(side),
      rise: -12,
    })),
  ],
  hands: { left: 'laid', right: 'laid' },
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 30, above: 9, zoom: 1.3, aim: vector(0, 126, 16) },
  glows: [{ on: onFront(34), rx: 26, ry: 24, shines: 'working' }],
  shows: 'breath',
  wheelchair: 'same',
  restingArm: 'lap',
});
