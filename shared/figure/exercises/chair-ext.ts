import { arm, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { handsBehindHead, level, onChest, seated, seatedFeet } from './stances.ts';

const root = vector(0, 98, -8.2);
const leaning = { trunkLean: -3, midBack: -29, neck: { ...level, nod: -8 } } as const;
const upright: Pose = { ...seated, root, arms: handsBehindHead.arms };

/**
 * Half from before: each forearm is seen to go behind the head, so that nothing lies on the face, and the upper back to
 * lean over the top of the back rest.
 */
const usual = drawn({
  keys: [key(upright), key({ ...upright, ...leaning })],
  pins: [...seatedFeet, ...handsBehindHead.pins],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 48, above: 7, zoom: 1.26, aim: vector(0, 134, 6) },
  glows: [{ on: inTrunk(76), rx: 22, ry: 26, shines: 'working' }],
  arrows: [{ follows: onHead(0, 0), aside: vector(0, 34, 0), isLevel: false }],
  wheelchair: 'same',
  restingArm: 'lap',
});

const embraced: Pose = {
  ...upright,
  arms: perSide(() => arm({ raise: 34, out: 14, twist: 50, elbow: 110 })),
};

/** Easier: the hands lie on the chest, which a view from before shows. */
const handsOnChest: FigureExercise = {
  ...usual,
  keys: [key(embraced), key({ ...embraced, ...leaning })],
  pins: [...seatedFeet, ...sides.map((side) => onChest(side))],
  view: { around: 58, above: 5, zoom: 1.26, aim: vector(0, 134, 10) },
};

export const chairExt: FigureExercise = { ...usual, levels: { easier: handsOnChest } };
