import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, onThigh, seated, seatedAtEase, seatedFeet, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

const leaning: Pose = {
  ...seated,
  root: vector(0, 98, 4),
  trunkLean: 32,
  midBack: 8,
  neck: { ...level, nod: -14 },
  arms: perSide(() => arm({ raise: 10, out: 14, elbow: 50 })),
  legs: perSide(() => leg({ hip: 118, out: 9, knee: 86 })),
};
const slumped: Pose = { ...seatedAtEase, pelvisTilt: -12, midBack: 26, neck: { ...level, nod: 2, glide: 8 } };
const rockedBack: Pose = { ...seatedAtEase, trunkLean: -9, midBack: 8 };
const rising: Pose = {
  ...leaning,
  root: vector(0, 126, 27),
  trunkLean: 36,
  arms: perSide(() => arm({ raise: 20, out: 14, elbow: 40 })),
  legs: perSide(() => leg({ hip: 98, out: 9, knee: 70 })),
};
const upright: Pose = { ...standing, root: vector(0, 172, 62) };
const hands = (part: number) => sides.map((side: Side) => onThigh(side, part));

/** In a wheelchair the weight is shifted forward, to the left and to the right. */
const aside = (sideBend: number): Pose => ({
  ...seatedAtEase,
  trunkLean: 4,
  sideBend,
  neck: { ...level, tilt: -0.6 * sideBend },
  arms: perSide(() => arm({ raise: 4, out: 34, elbow: 60 })),
});
const onWheels = inWheelchair(
  drawn({
    keys: [
      key(seatedAtEase, hands(0.55)),
      key(leaning, hands(0.8)),
      key(aside(-22), hands(0.6)),
      key(aside(22), hands(0.6)),
    ],
    pace: { by: 'time' },
    pins: seatedFeet,
    view: { around: 34, above: 9, zoom: 1.26, aim: vector(0, 128, 12) },
  }),
);

/** From the side: sit back, rock forward and back, find where it is easy, stand. */
export const postureShift = drawn({
  keys: [
    key(slumped, hands(0.55)),
    key(rockedBack, hands(0.5)),
    key(leaning, hands(0.8)),
    key(rockedBack, hands(0.5)),
    key(seatedAtEase, hands(0.6)),
    key(rising, hands(0.8)),
    key(upright),
  ],
  pace: { by: 'time' },
  pins: seatedFeet,
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 72, above: 6, zoom: 1.04, aim: vector(0, 167, 30) },
  wheelchair: onWheels,
});
