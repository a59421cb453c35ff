import { mat, onMat, palmOnMat } from '../furniture/mat.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { atJoint, inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { allFours, handsUnder } from './floor-stances.ts';

/** Arm and leg have slid out over the mat and are not lifted yet. */
const slid: Pose = {
  ...allFours,
  arms: { ...allFours.arms, right: arm({ raise: 130, out: 4, elbow: 8 }) },
  legs: { ...allFours.legs, left: leg({ hip: 12, knee: 10, point: 60 }) },
};
const long: Pose = {
  ...allFours,
  arms: { ...allFours.arms, right: arm({ raise: 168, out: 8, elbow: 5 }) },
  legs: { ...allFours.legs, left: leg({ hip: -12, knee: 3, point: 60 }) },
};

/** From the side: out of all fours, the near arm and the far leg slide long until both are level; the back stays. */
export const birdDog = drawn({
  keys: [key(allFours, [palmOnMat('right', 34, handsUnder)]), key(slid), key(long)],
  anchor: { part: 'knee', side: 'right', at: vector(16, onMat.knee, 0) },
  pins: [palmOnMat('left', 34, handsUnder)],
  props: mat(-112, 150),
  view: { around: 70, above: 8, zoom: 0.9, aim: vector(0, 84, 30) },
  easierReach: 0.6,
  glows: [{ on: inTrunk(40), rx: 36, ry: 24, shines: 'working' }],
  arrows: [
    { follows: atJoint('hand', 'right'), aside: vector(0, 0, 18), isLevel: false },
    { follows: atJoint('foot', 'left'), aside: vector(0, 0, -18), isLevel: false },
  ],
});
