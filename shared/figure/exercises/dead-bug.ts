import { mat } from '../furniture/mat.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide } from '../rig/sides.ts';
import { atJoint, inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { onBackAtEase } from './floor-stances.ts';
import { seated } from './stances.ts';
import { inWheelchair } from './variant.ts';

const raised: Pose = {
  ...onBackAtEase,
  arms: perSide(() => arm({ raise: 88, elbow: 4 })),
  legs: perSide(() => leg({ hip: 90, knee: 88, point: 12 })),
};

const lowered: Pose = {
  ...raised,
  arms: { ...raised.arms, right: arm({ raise: 168, out: 20, elbow: 4 }) },
  legs: { ...raised.legs, left: leg({ hip: 15, knee: 15, point: 20 }) },
};
const halfWay: Pose = {
  ...raised,
  arms: { ...raised.arms, right: arm({ raise: 127, out: 16, elbow: 4 }) },
  legs: { ...raised.legs, left: leg({ hip: 52, knee: 50, point: 16 }) },
};

/**
 * From the side, on the back: the far arm and the near leg sink toward the mat; the low back stays on it. The arm that
 * sinks is the far one, so that it goes down behind the head and never before the face.
 */
const onMat = drawn({
  keys: [key(raised), key(halfWay), key(lowered)],
  props: mat(-176, 150),
  view: { around: -74, above: 22, zoom: 0.9, aim: vector(0, 62, -26) },
  glows: [{ on: inTrunk(26), rx: 34, ry: 22, shines: 'working' }],
  arrows: [
    { follows: atJoint('hand', 'right'), aside: vector(0, 18, 0), isLevel: false },
    { follows: atJoint('foot', 'left'), aside: vector(0, 18, 0), isLevel: false },
  ],
});

const bracedArms = (side: 'left' | 'right') =>
  side === 'right' ? { raise: 164, out: 12 } : { raise: 78, out: 4 };

/** In a wheelchair both arms are held ahead, and one of them rises while the trunk stays. */
const inChair = inWheelchair(
  drawn({
    keys: [
      key({ ...seated, arms: perSide(() => arm({ raise: 78, out: 4, elbow: 6 })) }),
      key({ ...seated, arms: perSide((side) => arm({ elbow: 6, ...bracedArms(side) })) }),
    ],
    view: { around: -44, above: 8, zoom: 1.06, aim: vector(0, 156, 30) },
    glows: [{ on: inTrunk(26), rx: 26, ry: 26, shines: 'working' }],
    arrows: [{ follows: atJoint('hand', 'right'), aside: vector(0, 0, 20), isLevel: false }],
  }),
);

export const deadBug: FigureExercise = { ...onMat, wheelchair: inChair };
