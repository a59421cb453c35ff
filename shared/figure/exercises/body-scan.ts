import { sides } from '../rig/sides.ts';
import { atJoint, inTrunk, onFront, onHead, type Spot } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { atStation, drawn, type Glow, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

const both = (joint: 'foot' | 'knee' | 'hip' | 'hand'): readonly Spot[] =>
  sides.map((side) => atJoint(joint, side));

/** The stops of the scan in their order, and how large the light is at each. */
const stops: readonly (readonly [spots: readonly Spot[], rx: number, ry: number])[] = [
  [both('foot'), 24, 16],
  [both('knee'), 26, 30],
  [both('hip'), 28, 20],
  [[onFront(36)], 26, 26],
  [[inTrunk(26)], 22, 22],
  [[inTrunk(78)], 24, 28],
  [both('hand'), 18, 16],
  [[...sides.map((side) => atJoint('shoulder', side)), inTrunk(106)], 22, 20],
  [[onHead(-0.1, 0.5)], 26, 28],
];

/** Half from the side: a light wanders from the feet to the face. */
export const bodyScan = drawn({
  keys: [key(seatedAtEase), key(seatedAtEase)],
  pace: { by: 'time' },
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 40, above: 8, zoom: 1.32, aim: vector(0, 126, 14) },
  glows: stops.flatMap(([spots, rx, ry], index) =>
    spots.map(
      (on): Glow => ({
        on,
        rx,
        ry,
        shines: atStation(index, stops.length),
      }),
    ),
  ),
  wheelchair: 'same',
  restingArm: 'lap',
});
