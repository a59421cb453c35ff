import { desk } from '../furniture/desk.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { atJoint } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { foot, onHip, onThigh, seated, standing } from './stances.ts';

const stepped: Pose = {
  ...standing,
  root: vector(0, 165, -20),
  arms: {
    left: arm({ raise: 10, out: 30, elbow: 30 }),
    right: arm({ raise: -20, out: 30, elbow: 60 }),
  },
  legs: { left: leg({ hip: 20, knee: 20 }), right: leg({ hip: -14, knee: 8 }) },
};

/** As high as the hip, and before the body, so that its edge lies beside pelvis and legs and never across them. */
const top = 176;

const onDesk: Pin = {
  kind: 'grip',
  side: 'left',
  at: vector(-50, top + 5, 52),
  fingers: vector(-0.2, -0.1, 0.97),
  thumb: vector(0.9, 0.1, 0.3),
};

const shifting = (from: Pose): FigureExercise['keys'] => [
  key(from, [foot('right', 17, -89.5, 4, 24)]),
  key({ ...from, root: vector(0, 157, 8), trunkLean: 4.8, pelvisTilt: -6, midBack: 0 }, [
    foot('right', 17, -89.5, 4, 50),
  ]),
];

/** From the side: one foot behind, the tail tucks under, and the upright body moves forward over the front foot. */
const usual = drawn({
  keys: shifting(stepped),
  pins: [foot('left', 15, 34, 4), onDesk, onHip('right')],
  props: desk({ top, left: -140, right: -34, near: 40, far: 132 }, 'behind'),
  view: { around: 74, above: 7, zoom: 1.08, aim: vector(0, 172, 22) },
  glows: [{ on: atJoint('hip', 'right'), rx: 24, ry: 30, shines: 'working' }],
  arrows: [{ follows: atJoint('hip', 'right'), aside: vector(0, 4, -52), isLevel: true }],
});

/** Harder: the arm on the side of the back leg reaches overhead. */
const armOverhead: FigureExercise = {
  ...usual,
  keys: shifting({
    ...stepped,
    arms: { ...stepped.arms, right: arm({ raise: 176, out: 12, elbow: 6 }) },
  }),
  pins: [foot('left', 15, 34, 4), onDesk],
  view: { ...usual.view, zoom: 0.94, aim: vector(0, 196, 22) },
};

/** Half on a chair: the left thigh lies on it, the right leg hangs over its side. */
const sidewards: Pose = {
  ...seated,
  root: vector(40, 98, -4),
  arms: {
    left: arm({ raise: 10, out: 14, elbow: 50 }),
    right: arm({ raise: -20, out: 30, elbow: 60 }),
  },
  legs: { left: seated.legs.left, right: leg({ hip: 12, knee: 76, point: 20 }) },
};

const onSeat = drawn({
  ...usual,
  keys: [
    key(sidewards, [foot('right', 58, -56, 0, 52)]),
    key(
      {
        ...sidewards,
        trunkLean: -2,
        pelvisTilt: -10,
        legs: { ...sidewards.legs, right: leg({ hip: -14, knee: 70, point: 20 }) },
      },
      [foot('right', 58, -88, 0, 62)],
    ),
  ],
  pins: [foot('left', -6, 76, 4), onHip('right'), onThigh('left')],
  seat: { kind: 'stool', layer: 'behind' },
  props: [],
  view: { around: 84, above: 14, zoom: 1.24, aim: vector(30, 122, 0) },
  arrows: [{ follows: atJoint('knee', 'right'), aside: vector(0, 0, 0), isLevel: true }],
});

export const hipFlexor: FigureExercise = {
  ...usual,
  forms: { seated: onSeat },
  levels: { harder: armOverhead },
};
