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
  legs: perSide(() => leg({ hip: 79, out: 15, knee: 88, point: 78 })),
};
const folded: Pose = {
  ...kneesApart,
  trunkLean: 89,
  pelvisTilt: -19,
  midBack: 32,
  neck: { ...level, nod: -16, glide: -6 },
  arms: perSide(() => arm({ raise: 166, out: 26, elbow: 20 })),
  legs: perSide(() => leg({ hip: 132, out: 20, knee: 150, point: 78 })),
};

const palms = (z: number) => sides.map((side) => palmOnMat(side, 36, z));

/** From the side: out of all fours, back and down onto the heels; the hands reach forward, the forehead sinks. */
const usual = drawn({
  keys: [key(kneesApart, palms(handsUnder)), key(folded, palms(handsUnder + 25))],
  anchor: { part: 'knees', at: vector(0, onMat.knee, 0) },
  props: mat(-112, 156),
  view: { around: 78, above: 6, zoom: 1.2, aim: vector(0, 72, 20) },
  glows: [{ on: inTrunk(62), rx: 34, ry: 24, shines: 'working' }],
  arrows: [{ follows: onBack(4), aside: vector(0, 26, -10), isLevel: false }],
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
  wheelchair: 'same',
});

export const childsPose: FigureExercise = {
  ...usual,
  wheelchair: inWheelchair(atDesk),
  forms: { desk: atDesk },
};
