import { arm, type Pose } from '../rig/pose.ts';
import { onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';

const bellyHeight = 32;

const empty: Pose = {
  ...seated,
  arms: {
    right: arm({ raise: 12, out: 26, twist: 30, elbow: 80 }),
    left: arm({ raise: 20, out: 50, twist: 50, elbow: 120 }),
  },
};

/** Half from the side: the belly and the hand on it come forward, the hand on the chest stays. */
export const breathBelly = drawn({
  keys: [
    key(empty),
    key({
      ...empty,
      arms: { ...empty.arms, right: arm({ raise: 14, out: 27, twist: 30, elbow: 80 }) },
      belly: 11,
    }),
  ],
  pins: [
    ...seatedFeet,
    { kind: 'palm', side: 'right', height: bellyHeight, across: 4, rise: 4 },
    { kind: 'palm', side: 'left', height: 78, across: 2, rise: 14 },
  ],
  hands: { left: 'laid', right: 'laid' },
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 52, above: 6, zoom: 1.32, aim: vector(0, 126, 16) },
  glows: [{ on: onFront(bellyHeight, 3), rx: 24, ry: 26, shines: 'working' }],
  arrows: [{ follows: onFront(bellyHeight), aside: vector(0, -6, 30), isLevel: true }],
  shows: 'breath',
  wheelchair: 'same',
  restingArm: 'lap',
});
