import { mat, onMat, palmOnMat } from '../furniture/mat.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { allFours, handsUnder } from './floor-stances.ts';
import { level, onThigh, seated, seatedFeet } from './stances.ts';
import { inWheelchair } from './variant.ts';

const forward: Pose = {
  ...seated,
  trunkLean: 4,
  arms: perSide(() => arm({ raise: -6, out: 4, elbow: 60 })),
};

/** From the side, with the breath: in, the pelvis tips and the chest lifts; out, the whole back rounds. The hands stay on the thighs. */
const onSeat = drawn({
  keys: [
    key({ ...forward, pelvisTilt: -16, midBack: 44, neck: { ...level, nod: 28 } }),
    key({ ...forward, pelvisTilt: 12, midBack: -16, neck: { ...level, nod: -12 } }),
  ],
  pins: [...seatedFeet, ...sides.map((side) => onThigh(side, 0.6, 4))],
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 70, above: 9, zoom: 1.32, aim: vector(0, 126, 16) },
  glows: [{ on: inTrunk(62), rx: 22, ry: 38, shines: 'always' }],
  arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 0, 22), isLevel: false }],
  wheelchair: 'same',
  restingArm: 'lap',
});

/** On all fours the thighs stay upright: the hip bends as far as the pelvis leans. */
const allFoursAs = (more: Pick<Pose, 'trunkLean' | 'pelvisTilt' | 'midBack' | 'neck'>): Pose => ({
  ...allFours,
  ...more,
  legs: perSide(() => leg({ hip: more.trunkLean + more.pelvisTilt, knee: 88, point: 78 })),
});

/** Harder: the same on hands and knees. */
const onAllFours: FigureExercise = {
  ...onSeat,
  keys: [
    key(allFoursAs({ trunkLean: 69, pelvisTilt: -18, midBack: 44, neck: { ...level, nod: 10 } })),
    key(allFoursAs({ trunkLean: 83, pelvisTilt: 14, midBack: -20, neck: { ...level, nod: -26 } })),
  ],
  anchor: { part: 'knees', at: vector(0, onMat.knee, 0) },
  pins: sides.map((side) => palmOnMat(side, 34, handsUnder)),
  seat: null,
  props: mat(-112, 150),
  view: { around: 80, above: 6, zoom: 1.16, aim: vector(0, 76, 30) },
  glows: [{ on: inTrunk(56), rx: 36, ry: 22, shines: 'always' }],
  wheelchair: inWheelchair(onSeat),
  restingArm: null,
};

export const catCow: FigureExercise = { ...onSeat, levels: { harder: onAllFours } };
