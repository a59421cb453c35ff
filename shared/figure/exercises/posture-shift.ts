import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { type Arrow, drawn, key } from './exercise.ts';
import { level, onThigh, seated, seatedAtEase, seatedFeet, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

const leaning: Pose = {
  ...seated,
  root: vector(0, 98, 4),
  trunkLean: 34,
  midBack: 8,
  neck: { ...level, nod: -14 },
  arms: perSide(() => arm({ raise: 10, out: 14, elbow: 50 })),
  legs: perSide(() => leg({ hip: 118, out: 9, knee: 86 })),
};
const rising: Pose = {
  ...leaning,
  root: vector(0, 132, 30),
  trunkLean: 34,
  arms: perSide(() => arm({ raise: 20, out: 14, elbow: 40 })),
  legs: perSide(() => leg({ hip: 96, out: 9, knee: 70 })),
};
const upright: Pose = { ...standing, root: vector(0, 172, 62) };
const hands = (part: number) => sides.map((side: Side) => onThigh(side, part));

const ofHead: Arrow = { follows: onHead(1, 0.4), aside: vector(0, 14, 14), isLevel: false };

/** From the side: sit, lean forward over the feet, stand. */
export const postureShift = drawn({
  keys: [key(seatedAtEase, hands(0.55)), key(leaning, hands(0.8)), key(rising, hands(0.8)), key(upright)],
  pace: { by: 'time' },
  pins: seatedFeet,
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 72, above: 6, zoom: 1.1, aim: vector(0, 174, 30) },
  easierReach: 0.34,
  arrows: [ofHead],
  wheelchair: inWheelchair(
    drawn({
      keys: [key(seatedAtEase, hands(0.55)), key(leaning, hands(0.8))],
      pace: { by: 'time' },
      pins: seatedFeet,
      view: { around: 72, above: 6, zoom: 1.3, aim: vector(0, 126, 16) },
      arrows: [ofHead],
    }),
  ),
});
