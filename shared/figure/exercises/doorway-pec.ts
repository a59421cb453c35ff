import { door, doorFrame } from '../furniture/door-frame.ts';
import { arm, leg, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { onFront } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { foot, level, standing } from './stances.ts';

const onFrame = (sweep: number) => perSide(() => arm({ out: 90, twist: -90, elbow: 90, sweep }));
/** The middle of a forearm that lies flat on the near face of the frame. */
const flat = door.near - 7.5;
const elbowHeight = 257;

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
    ...sides.map((side) => ({
      kind: 'forearm' as const,
      side,
      elbow: sidewards(side, 92.5, elbowHeight, flat),
      wrist: sidewards(side, 92.5, elbowHeight + 50, flat),
    })),
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
  restingArm: 'hanging',
});
