import { desk } from '../furniture/desk.ts';
import { mat, onMat, palmOnMat } from '../furniture/mat.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onBack } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { allFours, handsUnder } from './floor-stances.ts';
import { level, seated, seatedFeet } from './stances.ts';
import { inWheelchair } from './variant.ts';

/** Knees apart, so that the chest finds room between them. */
const kneesApart: Pose = {
  ...allFours,
  legs: perSide(() => leg({ hip: 77, out: 15, knee: 88, point: 78 })),
};
const folded: Pose = {
  ...kneesApart,
  trunkLean: 89,
  pelvisTilt: -21,
  midBack: 32,
  neck: { ...level, nod: -12, glide: -6 },
  arms: perSide(() => arm({ raise: 177, out: 19, elbow: 20 })),
  legs: perSide(() => leg({ hip: 130.5, out: 20, knee: 156, point: 62 })),
};

const palms = (x: number, z: number) => sides.map((side) => palmOnMat(side, x, z));

/**
 * From the side and from above: out of all fours, back and down onto the heels; the hands reach forward and apart, so
 * that the near arm lies below the face as the forehead sinks.
 */
const usual = drawn({
  keys: [key(kneesApart, palms(36, handsUnder)), key(folded, palms(53, handsUnder + 26))],
  anchor: { part: 'knees', at: vector(0, onMat.knee, 0) },
  props: mat(-116, 168),
  view: { around: 80, above: 20, zoom: 1.14, aim: vector(0, 66, 22) },
  glows: [{ on: inTrunk(62), rx: 34, ry: 24, shines: 'working' }],
  arrows: [{ follows: onBack(4), aside: vector(0, 26, -10), isLevel: false }],
  shows: 'contact',
});

const top = 123;

const beforeDesk: Pose = {
  ...seated,
  trunkLean: 8,
  midBack: 6,
  arms: perSide(() => arm({ raise: 70, out: 10, elbow: 20 })),
};
const foldedOver: Pose = {
  ...beforeDesk,
  trunkLean: 57,
  pelvisTilt: -19,
  midBack: 30,
  neck: { ...level, nod: -14, glide: -6 },
  arms: perSide(() => arm({ raise: 158, out: 18, elbow: 20 })),
  legs: perSide(() => leg({ hip: 125, out: 9, knee: 88 })),
};

const onTop = (z: number) =>
  sides.map((side) => ({
    kind: 'grip' as const,
    side,
    at: sidewards(side, 32, top + 5, z),
    fingers: vector(0, 0, 1),
    thumb: sidewards(side, -1, 0, 0),
  }));

/** On a chair rolled back from a desk: the arms slide along its top, and the body folds forward between them. */
const atDesk = drawn({
  ...usual,
  keys: [key(beforeDesk, onTop(112)), key(foldedOver, onTop(188))],
  anchor: null,
  pins: seatedFeet,
  seat: { kind: 'stool', layer: 'behind' },
  props: desk({ top, left: -74, right: 74, near: 92, far: 214 }, 'behind'),
  view: { around: 72, above: 9, zoom: 1.2, aim: vector(0, 120, 76) },
  arrows: [{ follows: onBack(96), aside: vector(0, 24, -66), isLevel: false }],
  shows: 'body',
  wheelchair: 'same',
});

export const childsPose: FigureExercise = {
  ...usual,
  wheelchair: inWheelchair(atDesk),
  forms: { desk: atDesk },
};
