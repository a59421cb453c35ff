import { door, doorFrame } from '../furniture/door-frame.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { inTrunk, onFront, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, type Inset, key } from './exercise.ts';
import { foot, level, onHip, onThigh, seated, seatedFeet, standing } from './stances.ts';
import { inWheelchair, withRestingArm } from './variant.ts';

const onFrame = (sweep: number) => perSide(() => arm({ out: 90, twist: -90, elbow: 90, sweep }));
/** The middle of a forearm that lies flat on the near face of the frame. */
const flat = door.near - 7.5;
const elbowHeight = 257;

const onPost = (side: Side, elbow: number, ahead = 0): Pin => ({
  kind: 'forearm',
  side,
  elbow: sidewards(side, 92.5, elbow, flat + ahead),
  wrist: sidewards(side, 92.5, elbow + 50, flat + ahead),
});

/** In a wheelchair one arm is on the frame, and the chest turns away from it. */
const seatedAhead = 10;
const rolled: Pose = {
  ...seated,
  arms: { left: seated.arms.left, right: arm({ out: 90, twist: -90, elbow: 90, sweep: 8 }) },
};
const rolledIn = inWheelchair(
  drawn({
    keys: [
      key(rolled),
      key({
        ...rolled,
        trunkLean: 1,
        trunkTurn: -24,
        neck: { ...level, turn: 6 },
        arms: { ...rolled.arms, right: arm({ out: 90, twist: -90, elbow: 90, sweep: -26 }) },
      }),
    ],
    pins: [onPost('right', 184, seatedAhead), onThigh('left')],
    props: doorFrame(seatedAhead),
    view: { around: 148, above: 8, zoom: 1, aim: vector(0, 183, 0) },
    glows: [{ on: onFront(86, 15), rx: 17, ry: 20, shines: 'working' }],
    arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 30, 0), isLevel: true }],
  }),
);

/** Both arms and the frame from the front, beside the picture. */
const fromFront: Inset = {
  view: { around: 2, above: 10, zoom: 0.42, aim: vector(-325, -49, 0) },
  from: { x: 12, y: 14 },
  to: { x: 116, y: 194 },
};

/**
 * Half from behind, from where both forearms are seen to lie on the frame: the chest moves through it, and they stay. A
 * small picture shows the same from the front.
 */
const usual = drawn({
  keys: [
    key({
      ...standing,
      root: vector(0, 170.2, -10),
      arms: onFrame(8),
      legs: { left: leg({ hip: 20, knee: 8 }), right: leg({ hip: -12, knee: 6 }) },
    }),
    key({
      ...standing,
      root: vector(0, 162.4, 13),
      trunkLean: 5,
      midBack: -3,
      neck: { ...level, nod: -2 },
      arms: onFrame(-26),
      legs: { left: leg({ hip: 28, knee: 25 }), right: leg({ hip: -22, knee: 6 }) },
    }),
  ],
  pins: [
    ...sides.map((side) => onPost(side, elbowHeight)),
    foot('left', 15, 27, 5),
    foot('right', 19, -44, 12),
  ],
  props: doorFrame(),
  view: { around: 142, above: 11, zoom: 1, aim: vector(-10, 180, -8) },
  inset: fromFront,
  glows: [15, -15].map((across) => ({ on: onFront(86, across), rx: 17, ry: 20, shines: 'working' })),
  arrows: [
    {
      follows: onFront(50),
      aside: vector(0, 0, 24),
      // The chest goes forward; that it sinks a little with the knee is no aim.
      isLevel: true,
    },
  ],
  wheelchair: rolledIn,
  restingArm: 'hanging',
});

const oneArm: FigureExercise = {
  ...withRestingArm(usual, 'left'),
  glows: [{ on: onFront(86, 15), rx: 19, ry: 21, shines: 'working' }],
  restingArm: null,
};

const handsBehind: Pose = {
  ...seated,
  arms: perSide(() => arm({ raise: -28, out: 30, elbow: 40 })),
};

/** Hands that hold each other behind the back. */
const clasped = (height: number, behind: number) =>
  sides.map((side: Side) => ({
    kind: 'grip' as const,
    side,
    at: sidewards(side, 5, height, -behind),
    fingers: sidewards(side, -0.5, -0.8, -0.3),
    thumb: sidewards(side, 0, 0.3, -0.9),
  }));

type Holds = readonly Pin[];

const lifting = (from: Holds, to: Holds): FigureExercise['keys'] => [
  key({ ...handsBehind, trunkLean: -2, midBack: 14 }, from),
  key(
    { ...handsBehind, trunkLean: 4, midBack: -16, neck: { ...level, nod: 3 }, blades: { gap: 0.6, drop: 2 } },
    to,
  ),
];

/** Without a doorway, half from behind: the hands hold each other behind the back, and the breastbone lifts. */
const onStool = drawn({
  keys: lifting(clasped(106, 34), clasped(106, 58)),
  pins: seatedFeet,
  hands: { left: 'fist', right: 'fist' },
  seat: { kind: 'stool', layer: 'behind' },
  view: { around: 102, above: 8, zoom: 1.3, aim: vector(0, 126, 10) },
  glows: [{ on: inTrunk(86), rx: 22, ry: 26, shines: 'working' }],
  arrows: [{ follows: onFront(90), aside: vector(0, 8, 26), isLevel: false }],
});

/** The back of a wheelchair is where the hands would be, so they are on the hips. */
const handsOnHips: FigureExercise = {
  ...onStool,
  keys: lifting([], []),
  pins: [...seatedFeet, ...sides.map(onHip)],
  hands: { left: 'open', right: 'open' },
};

const atDesk: FigureExercise = { ...onStool, wheelchair: inWheelchair(handsOnHips) };

export const doorwayPec: FigureExercise = { ...usual, forms: { 'one-arm': oneArm, desk: atDesk } };
