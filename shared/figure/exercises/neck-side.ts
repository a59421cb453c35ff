import type { Pin } from '../rig/pins.ts';
import { arm, type Pose } from '../rig/pose.ts';
import { atJoint, onHead } from '../rig/spots.ts';
import { type Vector, vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, type Key, key } from './exercise.ts';
import { level, onThigh, seated, seatedFeet } from './stances.ts';
import { inWheelchair } from './variant.ts';

const upright: Pose = {
  ...seated,
  arms: {
    right: arm({ raise: -14, out: 12, elbow: 40 }),
    left: arm({ raise: -40, out: 6, elbow: 20 }),
  },
};

const holding = (at: Vector, fingers: Vector): Pin => ({
  kind: 'grip',
  side: 'left',
  at,
  fingers,
  thumb: vector(0, 0, 1),
});

/** From a little aside: the head sinks to the right; the left hand holds the edge of the chair, so that its shoulder stays low. */
const usual = drawn({
  keys: [
    key(upright),
    key({
      ...upright,
      neck: { ...level, tilt: 32 },
      arms: { ...upright.arms, left: arm({ raise: -40, out: 6, elbow: 20, shrug: -3 }) },
    }),
  ],
  pins: [...seatedFeet, onThigh('right', 0.84, 34), holding(vector(-46, 79, 28), vector(0.1, -0.96, 0.25))],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: -28, above: 10, zoom: 1.3, aim: vector(0, 126, 14) },
  glows: [{ on: atJoint('neck', 'left'), rx: 16, ry: 22, shines: 'working' }],
  arrows: [{ follows: onHead(0.9, 0), aside: vector(0, 16, 0), isLevel: false }],
  hands: { left: 'fist', right: 'laid' },
  restingArm: null,
});

const behindBack = arm({ raise: -34, out: 24, twist: 40, elbow: 84 });
const [start, end] = usual.keys;
const withArmBehind = ({ pose }: Key, shrug: number): Key =>
  key({ ...pose, arms: { ...pose.arms, left: { ...behindBack, shrug } } });

/** Harder: the arm is behind the back. */
const armBehind: FigureExercise = {
  ...usual,
  keys: [withArmBehind(start, 0), withArmBehind(end, -3)],
  pins: [
    ...seatedFeet,
    onThigh('right', 0.84, 34),
    {
      kind: 'grip',
      side: 'left',
      at: vector(-4, 124, -24),
      fingers: vector(0.96, 0.26, 0),
      thumb: vector(0, 1, 0),
    },
  ],
  seat: { kind: 'stool', layer: 'behind' },
  wheelchair: 'same',
};

/** In a wheelchair the hand holds the wheel. */
export const neckSide: FigureExercise = {
  ...usual,
  wheelchair: inWheelchair({
    ...usual,
    pins: [onThigh('right', 0.84, 34), holding(vector(-55, 93, 36), vector(0, -0.82, 0.57))],
  }),
  levels: { harder: armBehind },
};
