import { arm, type Pose } from '../rig/pose.ts';
import { perSide } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, seated, seatedFeet } from './stances.ts';

const ahead: Pose = {
  ...seated,
  arms: perSide(() => arm({ raise: 50, out: 6, twist: 60, elbow: 120 })),
};

/** From the front: the ribs turn, the head follows farther, the knees stay where they are. */
export const chairRotation = drawn({
  keys: [
    key(ahead),
    key({ ...ahead, trunkTurn: 26, neck: { ...level, turn: 2 } }),
    key({ ...ahead, trunkTurn: 46, neck: { ...level, turn: 24 } }),
  ],
  pins: [
    ...seatedFeet,
    { kind: 'palm', side: 'right', height: 86, across: -20, rise: 40 },
    { kind: 'palm', side: 'left', height: 80, across: 20, rise: 40 },
  ],
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: -2, above: 20, zoom: 1.3, aim: vector(0, 128, 16) },
  glows: [{ on: inTrunk(56), rx: 30, ry: 34, shines: 'working' }],
  arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 38, 0), isLevel: false }],
  wheelchair: 'same',
  restingArm: 'lap',
});
