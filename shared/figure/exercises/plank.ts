import { desk } from '../furniture/desk.ts';
import { radii } from '../rig/body.ts';
import type { FootPin } from '../rig/foot-pins.ts';
import { arm, leg, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { atJoint, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { onBelly, plankAtWall, plankOnFloor } from './plank-levels.ts';
import { foot, level, seated, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

const top = 146;
const elbows = { y: top + radii.forearm[0], z: 74 };

const leaning: Pose = {
  ...standing,
  trunkLean: 60,
  midBack: 4,
  neck: { ...level, nod: -34 },
  arms: perSide(() => arm({ raise: 58, elbow: 90 })),
  legs: perSide(() => leg({ hip: 54, knee: 24 })),
};
const oneBack: Pose = {
  ...leaning,
  legs: { left: leg({ hip: 44, knee: 30 }), right: leg({ hip: 4, knee: 4 }) },
};
const long: Pose = {
  ...leaning,
  trunkLean: 41.2,
  pelvisTilt: -10,
  midBack: 5,
  neck: { ...level, nod: -18 },
  arms: perSide(() => arm({ raise: 36, elbow: 90 })),
  legs: perSide(() => leg({ hip: 0, knee: 2 })),
};

const near = (side: 'left' | 'right'): FootPin => foot(side, 15, -14, 3, 0);
/** Left behind for a moment, on its toes: no ankle bends so far that the sole stays down. */
const waiting = (side: 'left' | 'right'): FootPin => foot(side, 15, -14, 3, 26);
const far = (side: 'left' | 'right'): FootPin => foot(side, 15, -104.4, 3, 34);
/** On its way back, off the ground. */
const step = (side: 'left' | 'right'): FootPin => {
  const pin = foot(side, 15, -58, 3, 28);
  return { ...pin, ankle: { ...pin.ankle, y: pin.ankle.y + 8 } };
};

/** In a wheelchair the forearms press into a lower desk, and the trunk grows long. */
const seatedTop = 124;
const seatedElbows = { y: seatedTop + radii.forearm[0], z: 24 };
const pressing: Pose = {
  ...seated,
  trunkLean: 8,
  arms: perSide(() => arm({ raise: 30, elbow: 90, out: 4 })),
};
const atLowDesk = inWheelchair(
  drawn({
    keys: [key({ ...pressing, midBack: 10 }), key({ ...pressing, trunkLean: 12, midBack: 0 })],
    pins: sides.map((side) => ({
      kind: 'forearm' as const,
      side,
      elbow: sidewards(side, 36, seatedElbows.y, seatedElbows.z),
      wrist: sidewards(side, 26, seatedElbows.y, seatedElbows.z + 49),
    })),
    props: desk({ top: seatedTop, left: -70, right: 70, near: 20, far: 130 }, 'beside'),
    view: { around: 66, above: 8, zoom: 1.3, aim: vector(0, 128, 34) },
    glows: [{ on: onBelly, rx: 22, ry: 26, shines: 'working' }],
    arrows: [{ follows: onHead(1, 0), aside: vector(0, 14, 0), isLevel: false }],
  }),
);

/** From the side: forearms on a desk, one foot after the other steps back, and the body is one long line. */
const atDesk = drawn({
  keys: [
    key(leaning, [near('right'), near('left')]),
    key(leaning, [step('right'), near('left')]),
    key({ ...oneBack, trunkLean: 45 }, [far('right'), waiting('left')]),
    key({ ...oneBack, trunkLean: 42 }, [far('right'), step('left')]),
    key(long, [far('right'), far('left')]),
  ],
  anchor: { part: 'shoulders', at: vector(0, elbows.y + 59, elbows.z - 8) },
  pins: sides.map((side) => ({
    kind: 'forearm' as const,
    side,
    elbow: sidewards(side, 34, elbows.y, elbows.z),
    wrist: sidewards(side, 22, elbows.y, elbows.z + 48.5),
  })),
  props: desk({ top, left: -78, right: 78, near: 62, far: 156 }, 'behind'),
  view: { around: 74, above: 7, zoom: 1.16, aim: vector(0, 134, 18) },
  glows: [{ on: onBelly, rx: 24, ry: 28, shines: 'working' }],
  wheelchair: atLowDesk,
  arrows: [{ follows: atJoint('foot', 'right'), aside: vector(14, 20, 0), isLevel: true }],
});

export const plank: FigureExercise = {
  ...atDesk,
  levels: { easier: plankAtWall(atDesk), harder: plankOnFloor(atDesk) },
};
