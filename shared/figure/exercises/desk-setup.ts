import { desk } from '../furniture/desk.ts';
import { screenAndKeys } from '../furniture/screen.ts';
import { arm, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { atJoint, inThe, inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';

const typing: Pose = {
  ...seated,
  root: vector(0, 98, -12),
  midBack: 3,
  arms: perSide(() => arm({ raise: 8, out: 12, twist: 12, elbow: 84 })),
};

const deskTop = 123;
const feet = { from: 0, to: 0.25 } as const;
const back = { from: 0.25, to: 0.5 } as const;
const elbow = { from: 0.5, to: 0.75 } as const;
const eyes = { from: 0.75, to: 1 } as const;

/** From the side: who sits well set up, and, one after the other, what belongs at one height. */
export const deskSetup = drawn({
  keys: [key(typing), key(typing)],
  pace: { by: 'time' },
  pins: [
    ...seatedFeet,
    ...sides.map((side) => ({
      kind: 'grip' as const,
      side,
      at: sidewards(side, 17, deskTop + 8, 60),
      fingers: sidewards(side, -0.2, -0.12, 0.97),
      thumb: sidewards(side, -1, 0.2, -0.2),
    })),
  ],
  seat: { kind: 'chair', layer: 'behind' },
  props: [
    ...desk({ top: deskTop, left: -70, right: 70, near: 46, far: 156 }, 'beside'),
    ...screenAndKeys(deskTop, 'beside'),
  ],
  view: { around: 66, above: 8, zoom: 1.24, aim: vector(0, 132, 52) },
  easierReach: 1,
  glows: [
    ...sides.map((side) => ({ on: atJoint('foot', side), rx: 22, ry: 14, shines: feet })),
    { on: inTrunk(24), rx: 20, ry: 26, shines: back },
    { on: atJoint('elbow', 'right'), rx: 16, ry: 16, shines: elbow },
    { on: onHead(0.05, 0.9), rx: 12, ry: 12, shines: eyes },
  ],
  guides: [
    { id: 'line-feet', from: atJoint('hip', 'right'), to: atJoint('knee', 'right'), shines: feet },
    {
      id: 'line-keys',
      from: atJoint('elbow', 'right'),
      to: inThe(vector(24, deskTop + 8, 100)),
      shines: elbow,
    },
    { id: 'line-eyes', from: onHead(0.06, 1.1), to: inThe(vector(0, 236, 126)), shines: eyes },
  ],
  wheelchair: 'same',
  restingArm: 'lap',
});
