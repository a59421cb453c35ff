import { desk } from '../furniture/desk.ts';
import { screenAndKeys } from '../furniture/screen.ts';
import { arm, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { atJoint, inThe, inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { atStation, drawn, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';

const typing: Pose = {
  ...seated,
  root: vector(0, 98, -12),
  midBack: 3,
  arms: perSide(() => arm({ raise: 8, out: 12, twist: 12, elbow: 84 })),
};

const deskTop = 127;
/** The stations of the check, in their order, and what of the picture each speaks of. */
const station = (index: number, last = index) => atStation(index, 10, last);
const screenTop = inThe(vector(0, 236, 126));
const screenMiddle = inThe(vector(0, 202, 126));

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
    ...desk({ top: deskTop, left: -70, right: 70, near: 48, far: 178 }, 'behind'),
    ...screenAndKeys(deskTop, 'behind'),
  ],
  view: { around: 101, above: 8, zoom: 1.24, aim: vector(0, 132, 52) },
  glows: [
    ...sides.map((side) => ({ on: atJoint('foot', side), rx: 22, ry: 14, shines: station(0) })),
    { on: atJoint('knee', 'right'), rx: 22, ry: 22, shines: station(1) },
    { on: inTrunk(24), rx: 20, ry: 26, shines: station(2) },
    { on: atJoint('elbow', 'right'), rx: 18, ry: 18, shines: station(3) },
    { on: atJoint('hand', 'right'), rx: 24, ry: 16, shines: station(4) },
    { on: screenTop, rx: 26, ry: 14, shines: station(6) },
    { on: screenMiddle, rx: 34, ry: 44, shines: station(7, 8) },
    { on: onHead(-0.05, -0.05), rx: 16, ry: 18, shines: station(9) },
  ],
  guides: [
    { id: 'line-thigh', from: atJoint('hip', 'right'), to: atJoint('knee', 'right'), shines: station(0, 1) },
    { id: 'line-shin', from: atJoint('knee', 'right'), to: atJoint('foot', 'right'), shines: station(0) },
    {
      id: 'line-keys',
      from: atJoint('elbow', 'right'),
      to: inThe(vector(24, deskTop + 8, 100)),
      shines: station(3, 4),
    },
    { id: 'line-screen', from: atJoint('shoulder', 'right'), to: screenMiddle, shines: station(5) },
    { id: 'line-eyes', from: onHead(0.06, 1.1), to: screenTop, shines: station(6) },
  ],
  wheelchair: 'same',
  restingArm: 'lap',
});
