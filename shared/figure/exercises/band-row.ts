import type { HandPin } from '../rig/hand-holds.ts';
import { arm, type Pose, sidewards } from '../rig/pose.ts';
import type { Prop } from '../rig/props.ts';
import { perSide, sides } from '../rig/sides.ts';
import { atJoint, inThe, inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';

const reaching: Pose = {
  ...seated,
  trunkLean: 2,
  arms: perSide(() => arm({ raise: 62, out: 2, elbow: 16 })),
};

/** Both hands at one height, palms to each other: the band pulls straight and the wrists stay so. */
const hands = (apart: number, height: number, ahead: number): readonly HandPin[] =>
  sides.map((side) => ({
    kind: 'grip',
    side,
    at: sidewards(side, apart, height, ahead),
    fingers: vector(0, 0.05, 1),
    thumb: vector(0, 1, 0),
  }));

const anchor = vector(0, 150, 222);
const post = 228;

const things: readonly Prop[] = [
  {
    kind: 'rod',
    id: 'anchor-post',
    from: vector(0, 6, post),
    to: vector(0, 236, post),
    radius: 6,
    layer: 'behind',
    material: 'plain',
  },
  {
    kind: 'rod',
    id: 'anchor-foot',
    from: vector(-26, 5, post),
    to: vector(26, 5, post),
    radius: 5,
    layer: 'behind',
    material: 'plain',
  },
  ...sides.map(
    (side): Prop => ({
      kind: 'band',
      id: `band-${side}`,
      from: inThe(anchor),
      to: atJoint('hand', side),
      slack: 80,
      layer: side === 'right' ? 'beside' : 'behind',
      material: 'warm',
    }),
  ),
  {
    kind: 'rod',
    id: 'anchor-strap',
    from: vector(0, anchor.y - 7, post),
    to: vector(0, anchor.y + 7, post),
    radius: 8,
    layer: 'beside',
    material: 'dark',
  },
];

/** From the side: the elbows travel back past the ribs, the band stretches, the trunk stays. */
export const bandRow = drawn({
  keys: [
    key(reaching, hands(19, 150, 106)),
    key(
      {
        ...reaching,
        trunkLean: -1,
        arms: perSide(() => arm({ raise: -34, out: 12, twist: 8, elbow: 100 })),
        blades: { gap: 0.6, drop: 1 },
      },
      hands(35, 142, 22),
    ),
  ],
  pins: seatedFeet,
  hands: { left: 'fist', right: 'fist' },
  seat: { kind: 'stool', layer: 'behind' },
  props: things,
  view: { around: 85, above: 5, zoom: 1.2, aim: vector(0, 128, 84) },
  glows: [{ on: inTrunk(80), rx: 22, ry: 28, shines: 'working' }],
  arrows: [{ follows: atJoint('elbow', 'right'), aside: vector(8, 14, -6), isLevel: true }],
  wheelchair: 'same',
  restingArm: 'lap',
});
