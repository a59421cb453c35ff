import { arm, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { level, onChest, seated, seatedFeet } from './stances.ts';

const ahead: Pose = {
  ...seated,
  arms: perSide(() => arm({ raise: 40, out: 10, twist: 60, elbow: 120 })),
};
const half = { trunkTurn: 36, neck: { ...level, turn: -8 } } as const;
const whole = { trunkTurn: 56, neck: { ...level, turn: 0 } } as const;

/**
 * From the side to which it turns, so that the chest comes round to the eye: first the ribs turn and take the crossed
 * arms along, then the head follows farther; the knees stay where they are. The line down the breastbone says how far the chest has come.
 */
const usual = drawn({
  keys: [key(ahead), key({ ...ahead, ...half }), key({ ...ahead, ...whole })],
  pins: [...seatedFeet, ...sides.map((side) => onChest(side))],
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 62, above: 8, zoom: 1.3, aim: vector(0, 128, 20) },
  glows: [{ on: inTrunk(56), rx: 30, ry: 34, shines: 'working' }],
  arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 38, 0), isLevel: false }],
  shows: 'breastbone',
  wheelchair: 'same',
  restingArm: 'lap',
});

const spread: Pose = { ...ahead, arms: perSide(() => arm({ out: 84, elbow: 6, sweep: 6, twist: -90 })) };

/** Harder: with the arms wide. */
const armsWide: FigureExercise = {
  ...usual,
  keys: [key(spread), key({ ...spread, ...half }), key({ ...spread, ...whole })],
  pins: seatedFeet,
  view: { ...usual.view, zoom: 1.02 },
};

export const chairRotation: FigureExercise = { ...usual, levels: { harder: armsWide } };
