import { desk } from '../furniture/desk.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { atJoint } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { foot, onHip, standing } from './stances.ts';

const stepped: Pose = {
  ...standing,
  root: vector(0, 168, -14),
  arms: {
    left: arm({ raise: 10, out: 30, elbow: 30 }),
    right: arm({ raise: -20, out: 30, elbow: 60 }),
  },
  legs: { left: leg({ hip: 20, knee: 20 }), right: leg({ hip: -14, knee: 8 }) },
};

/** From the side: one foot behind, the tail tucks under, and the upright body moves forward over the front foot. */
export const hipFlexor = drawn({
  keys: [
    key(stepped, [foot('right', 17, -58, 4, 14)]),
    key({ ...stepped, root: vector(0, 158, 8), pelvisTilt: -10, midBack: 2 }, [
      foot('right', 17, -58, 4, 34),
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
  view: { around: 72, above: 7, zoom: 1.08, aim: vector(0, 172, 0) },
  glows: [{ on: atJoint('hip', 'right'), rx: 24, ry: 30, shines: 'working' }],
  arrows: [{ follows: atJoint('hip', 'right'), aside: vector(0, 4, -52), isLevel: true }],
});
