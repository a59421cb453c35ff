import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import { level, seated } from './stances.ts';

/** On all fours: the thighs upright, the shoulders a little higher than the hips, over the hands. */
export const allFours: Pose = {
  ...seated,
  root: vector(0, 96, 0),
  trunkLean: 76.5,
  midBack: 2,
  neck: { ...level, nod: -8 },
  arms: perSide(() => arm({ raise: 68, elbow: 12 })),
  legs: perSide(() => leg({ hip: 76.5, knee: 88, point: 78 })),
};

/** How far before the knees the hands are, so that they are under the shoulders. */
export const handsUnder = 106;

/** On the back on a mat, the head down. */
export const onBackAtEase: Pose = {
  ...seated,
  root: vector(0, 22.5, 0),
  trunkLean: -90,
  midBack: 0,
  neck: { ...level, nod: 0, glide: -9 },
};
