import { desk } from '../furniture/desk.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { atJoint } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { foot, onHip, onThigh, seated, standing } from './stances.ts';

const stepped: Pose = {
  ...standing,
  root: vector(0, 166, -22),
  arms: {
    left: arm({ raise: 10, out: 30, elbow: 30 }),
    right: arm({ raise: -20, out: 30, elbow: 60 }),
  },
  legs: { left: leg({ hip: 20, knee: 20 }), right: leg({ hip: -14, knee: 8 }) },
};

/** From the side: one foot behind, the tail tucks under, and the upright body moves forward over the front foot. */
const usual = drawn({
  keys: [
    key(stepped, [foot('right', 17, -82, 4, 22)]),
    key({ ...stepped, root: vector(0, 157, 6), pelvisTilt: -10, midBack: 2 }, [
      foot('right', 17, -82, 4, 40),
    ]),
  ],
  pins: [
    foot('left', 15, 30, 4),
    onHip('right'),
    {
      kind: 'grip',
      side: 'left',
      at: vector(-62, 158, 30),
      fingers: vector(-0.3, -0.1, 0.95),
      thumb: vector(0.9, 0.1, 0.3),
    },
  ],
  props: desk({ top: 152, left: -140, right: -46, near: -40, far: 96 }, 'behind'),
  view: { around: 72, above: 7, zoom: 1.08, aim: vector(0, 172, -4) },
  glows: [{ on: atJoint('hip', 'right'), rx: 24, ry: 30, shines: 'working' }],
  arrows: [{ follows: atJoint('hip', 'right'), aside: vector(0, 4, -52), isLevel: true }],
});

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
  view: { around: 66, above: 8, zoom: 1.24, aim: vector(30, 126, 6) },
  arrows: [{ follows: atJoint('knee', 'right'), aside: vector(0, 0, 0), isLevel: true }],
});

export const hipFlexor: FigureExercise = { ...usual, forms: { seated: onSeat } };
