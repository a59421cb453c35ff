import { mat, onMat } from '../furniture/mat.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import type { Prop } from '../rig/props.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { atJoint, onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { type FigureExercise, key } from './exercise.ts';
import { foot, level, standing } from './stances.ts';

/** Where the belly works, on the side that is seen. */
export const onBelly = onFront(26, 20);

/** Leaning on the forearms with the knees down, as one line from the shoulders to the knees. */
const onKnees: Pose = {
  ...standing,
  trunkLean: 73.4,
  midBack: 3,
  neck: { ...level, nod: -16 },
  arms: perSide(() => arm({ raise: 72, elbow: 90 })),
  legs: perSide(() => leg({ knee: 26, point: -4 })),
};
const onToes: Pose = {
  ...onKnees,
  trunkLean: 80,
  arms: perSide(() => arm({ raise: 80, elbow: 90 })),
  legs: perSide(() => leg({ knee: 2 })),
};

/** Toes on the mat, the heel up over them: farther while the knees are down. */
const toes = (lift: number): readonly Pin[] =>
  sides.map((side) => {
    const pin = foot(side, 15, -269.8, 3, lift);
    return { ...pin, ankle: { ...pin.ankle, y: pin.ankle.y + 3 } };
  });

/** Harder: down on a mat, first on the knees, then on the toes, the body one long line. */
export const plankOnFloor = (atDesk: FigureExercise): FigureExercise => ({
  ...atDesk,
  keys: [key(onKnees, toes(76)), key(onToes, toes(60))],
  anchor: { part: 'shoulders', at: vector(0, onMat.elbow + 59, -8) },
  pins: sides.map((side) => ({
    kind: 'forearm',
    side,
    elbow: sidewards(side, 34, onMat.elbow, 0),
    wrist: sidewards(side, 22, onMat.wrist, 48.5),
  })),
  props: mat(-292, 84),
  view: { around: 74, above: 9, zoom: 1, aim: vector(0, 60, -104) },
  glows: [{ on: onBelly, rx: 30, ry: 22, shines: 'working' }],
  arrows: [{ follows: atJoint('knee', 'right'), aside: vector(0, 20, 0), isLevel: false }],
});

const wallAt = 96;
const palmHeight = 236;

const wallAhead: Prop = {
  kind: 'box',
  id: 'wall',
  low: vector(-66, 0, wallAt),
  high: vector(66, 352, wallAt + 8),
  edges: 'sharp',
  layer: 'behind',
  material: 'pale',
};

const onWall = (side: Side): Pin => ({
  kind: 'grip',
  side,
  at: sidewards(side, 34, palmHeight, wallAt - 5),
  fingers: vector(0, 1, 0),
  thumb: sidewards(side, -1, 0, 0),
});

const upright: Pose = {
  ...standing,
  root: vector(0, 171, -14),
  trunkLean: 4,
  arms: perSide(() => arm({ raise: 70, elbow: 24 })),
  legs: perSide(() => leg({ hip: 6, knee: 8 })),
};
const leaningOn: Pose = {
  ...upright,
  root: vector(0, 168, -40),
  trunkLean: 21,
  midBack: 2,
  neck: { ...level, nod: -12 },
  arms: perSide(() => arm({ raise: 88, elbow: 20 })),
  legs: perSide(() => leg({ hip: 0, knee: 3 })),
};

const near = (side: Side) => foot(side, 15, -18, 3);
const back = (side: Side) => foot(side, 15, -100, 3, 22);
/** On its way back, off the ground. */
const step = (side: Side): Pin => {
  const pin = foot(side, 15, -60, 3, 24);
  return { ...pin, ankle: { ...pin.ankle, y: pin.ankle.y + 8 } };
};
const between = (part: number): Pose => ({
  ...upright,
  // The hips sink a little while one foot is far behind and the other is not.
  root: vector(0, 171 - 4 * part - 28 * part * (1 - part), -14 - 26 * part),
  trunkLean: 4 + 17 * part,
  neck: { ...level, nod: -12 * part },
  arms: perSide(() => arm({ raise: 70 + 18 * part, elbow: 24 - 4 * part })),
});
const oneBack = { left: leg({ hip: 20, knee: 20 }), right: leg({ hip: -8, knee: 4 }) } as const;

/** Easier: the hands on a wall, the feet step back, and the body leans as one line. */
export const plankAtWall = (atDesk: FigureExercise): FigureExercise => ({
  ...atDesk,
  keys: [
    key(upright, [near('right'), near('left')]),
    key(between(0.3), [step('right'), near('left')]),
    key({ ...between(0.5), legs: oneBack }, [back('right'), near('left')]),
    key({ ...between(0.8), legs: oneBack }, [back('right'), step('left')]),
    key(leaningOn, [back('right'), back('left')]),
  ],
  anchor: null,
  pins: sides.map(onWall),
  props: [wallAhead],
  view: { around: 100, above: 6, zoom: 1.06, aim: vector(0, 174, 2) },
});
