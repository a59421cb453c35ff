import { door, doorFrame } from '../furniture/door-frame.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { onFront, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { foot, level, onThigh, seated, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

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
    view: { around: 50, above: 6, zoom: 1, aim: vector(0, 183, 0) },
    glows: [{ on: onFront(86, 15), rx: 17, ry: 20, shines: 'working' }],
    arrows: [{ follows: onHead(0.2, 1), aside: vector(0, 30, 0), isLevel: true }],
  }),
);

/** From the front and the side at once: both forearms on the frame, and the chest that moves through it. */
export const doorwayPec = drawn({
  keys: [
    key({
      ...standing,
      root: vector(0, 170.2, -10),
      arms: onFrame(8),
      legs: { left: leg({ hip: 20, knee: 8 }), right: leg({ hip: -12, knee: 6 }) },
    }),
    key({
      ...standing,
      root: vector(0, 162.8, 13),
      trunkLean: 4,
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
  view: { around: 50, above: 6, zoom: 1, aim: vector(0, 183, 0) },
  easierReach: 0.6,
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
