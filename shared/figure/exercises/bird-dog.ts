import { desk } from '../furniture/desk.ts';
import { mat, onMat, palmOnMat } from '../furniture/mat.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import { perSide } from '../rig/sides.ts';
import { atJoint, inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { allFours, handsUnder } from './floor-stances.ts';
import { foot, level, onThigh, seated, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

/** Arm and leg have slid out over the mat and are not lifted yet. */
const slid: Pose = {
  ...allFours,
  arms: { ...allFours.arms, right: arm({ raise: 130, out: 4, elbow: 8 }) },
  legs: { ...allFours.legs, left: leg({ hip: 12, knee: 10, point: 60 }) },
};
const long: Pose = {
  ...allFours,
  neck: { ...level, nod: 4 },
  arms: { ...allFours.arms, right: arm({ raise: 168, out: 8, elbow: 4 }) },
  legs: { ...allFours.legs, left: leg({ hip: -12, knee: 3, point: 60 }) },
};

/**
 * From the side: out of all fours, the far arm and the near leg slide long until both are level; the back stays. The arm
 * that rises is the far one, so that it never passes before the head.
 */
const onAllFours = drawn({
  keys: [key(allFours, [palmOnMat('right', 34, handsUnder)]), key(slid), key(long)],
  anchor: { part: 'knee', side: 'right', at: vector(16, onMat.knee, 0) },
  pins: [palmOnMat('left', 34, handsUnder)],
  props: mat(-112, 150),
  view: { around: -74, above: 7, zoom: 0.8, aim: vector(0, 84, 28) },
  glows: [{ on: inTrunk(40), rx: 36, ry: 24, shines: 'working' }],
  arrows: [
    { follows: atJoint('hand', 'right'), aside: vector(0, 0, 18), isLevel: false },
    { follows: atJoint('foot', 'left'), aside: vector(0, 0, -18), isLevel: false },
  ],
});

const top = 146;
const leaning: Pose = {
  ...standing,
  root: vector(0, 172, -30),
  trunkLean: 48,
  neck: { ...level, nod: -22 },
  arms: perSide(() => arm({ raise: 84, out: 4, elbow: 14 })),
  legs: perSide(() => leg({ hip: 48, knee: 4 })),
};
const slidOff: Pose = {
  ...leaning,
  arms: { ...leaning.arms, right: arm({ raise: 130, out: 5, elbow: 6 }) },
  legs: { ...leaning.legs, left: leg({ hip: 24, knee: 14, point: 14 }) },
};
const longOverDesk: Pose = {
  ...leaning,
  arms: { ...leaning.arms, right: arm({ raise: 182, out: 8, elbow: 4 }) },
  legs: { ...leaning.legs, left: leg({ hip: -4, knee: 3, point: 30 }) },
};
const onTop = (side: 'left' | 'right'): Pin => ({
  kind: 'grip',
  side,
  at: sidewards(side, 34, top + 5, 121),
  fingers: vector(0, 0, 1),
  thumb: sidewards(side, -1, 0, 0),
});

/** The heel up first, so that the toes leave the floor last. */
const toesBehind = foot('left', 15, -76, 4, 40);

/** At a desk: leaning on the hands, one arm and the other leg go out in line with the back. */
const atDesk = drawn({
  ...onAllFours,
  keys: [
    key(leaning, [onTop('right'), foot('left', 15, -24, 4)]),
    key(slidOff, [toesBehind]),
    key(longOverDesk),
  ],
  anchor: null,
  pins: [onTop('left'), foot('right', 15, -24, 4)],
  props: desk({ top, left: -78, right: 78, near: 84, far: 190 }, 'behind'),
  view: { around: -74, above: 7, zoom: 0.84, aim: vector(0, 158, 28) },
});

/** In a wheelchair one hand is at rest, and the other arm reaches far ahead; the trunk stays tall. */
const inChair = inWheelchair(
  drawn({
    keys: [
      key({ ...seated, arms: { ...seated.arms, right: arm({ raise: 14, out: 10, elbow: 96 }) } }),
      key({
        ...seated,
        trunkLean: 7,
        neck: { ...level, nod: -8 },
        arms: { ...seated.arms, right: arm({ raise: 112, out: 4, elbow: 4 }) },
      }),
    ],
    pins: [onThigh('left')],
    view: { around: 66, above: 8, zoom: 1.12, aim: vector(0, 134, 42) },
    glows: [{ on: inTrunk(40), rx: 26, ry: 32, shines: 'working' }],
    arrows: [{ follows: atJoint('hand', 'right'), aside: vector(0, 16, 8), isLevel: false }],
  }),
);

export const birdDog: FigureExercise = { ...onAllFours, wheelchair: inChair, forms: { desk: atDesk } };
