import { arm, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { onBack } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { seated, seatedFeet } from './stances.ts';
import { inWheelchair } from './variant.ts';

/** The arms hang still and go along with their shoulders: the blades alone move. */
const hanging = { raise: 2, out: 14, twist: 14, elbow: 18 } as const;

const squeezed: Pose = {
  ...seated,
  trunkLean: -2,
  midBack: 1,
  arms: perSide(() => arm({ ...hanging, raise: -4, out: 13 })),
  blades: { gap: 0.46, drop: 2.5 },
};

/** From behind, where the blades can be seen to meet; the elbows draw in and back, so that it reads from far. */
const usual = drawn({
  keys: [key({ ...seated, arms: perSide(() => arm(hanging)) }), key(squeezed)],
  pins: seatedFeet,
  seat: { kind: 'stool', layer: 'between' },
  view: { around: 180, above: 10, zoom: 1.32, aim: vector(0, 122, 0) },
  glows: [{ on: onBack(78), rx: 27, ry: 36, shines: 'working' }],
  arrows: sides.map((side) => ({
    follows: { kind: 'blade', side },
    aside: sidewards(side, 58, 0, 0),
    isLevel: false,
  })),
  shows: 'blades',
  restingArm: 'lap',
});

/** Harder: the elbows are bent to a right angle all the way, and the forearms open to the sides. */
const atRightAngle = { raise: 2, out: 14, twist: -12, elbow: 90 } as const;
const opened = { raise: -14, out: 16, twist: -52, elbow: 90 } as const;
const harder: FigureExercise = {
  ...usual,
  keys: [
    key({ ...seated, arms: perSide(() => arm(atRightAngle)) }),
    key({ ...squeezed, arms: perSide(() => arm(opened)) }),
  ],
};

/** In a wheelchair the hands stay above the wheels. */
const aboveWheels = { raise: 14, out: 22, twist: 30, elbow: 72 } as const;

export const scapSqueeze: FigureExercise = {
  ...usual,
  wheelchair: inWheelchair({
    ...usual,
    keys: [
      key({ ...seated, arms: perSide(() => arm(aboveWheels)) }),
      key({ ...squeezed, arms: perSide(() => arm({ ...aboveWheels, raise: -22, out: 20, elbow: 90 })) }),
    ],
  }),
  levels: { harder: { ...harder, wheelchair: 'same' } },
};
