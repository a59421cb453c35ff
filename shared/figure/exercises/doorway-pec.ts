import { type ArmPose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import type { FigureExercise } from './exercise.ts';
import { door, doorFrame } from './furniture.ts';
import { standing } from './stances.ts';

const onFrame: ArmPose = { raise: 0, out: 90, sweep: 0, twist: -90, elbow: 90 };
/** The middle of a forearm that lies flat on the near face of the frame. */
const flat = door.near - 7.5;
const elbowHeight = 257;

/** From the front and the side at once: both forearms on the frame, and the chest that moves through it. */
export const doorwayPec: FigureExercise = {
  start: {
    ...standing,
    root: vector(0, 170.2, -10),
    arms: perSide(() => ({ ...onFrame, sweep: 8 })),
    legs: { left: { hip: 20, out: 0, knee: 8 }, right: { hip: -12, out: 0, knee: 6 } },
  },
  end: {
    ...standing,
    root: vector(0, 162.8, 13),
    trunkLean: 4,
    midBack: -3,
    neck: { nod: -2, tilt: 0, turn: 0 },
    arms: perSide(() => ({ ...onFrame, sweep: -26 })),
    legs: { left: { hip: 28, out: 0, knee: 25 }, right: { hip: -22, out: 0, knee: 6 } },
  },
  pins: [
    ...sides.map((side) => ({
      kind: 'forearm' as const,
      side,
      elbow: sidewards(side, 92.5, elbowHeight, flat),
      wrist: sidewards(side, 92.5, elbowHeight + 50, flat),
    })),
    { kind: 'foot', side: 'left', ankle: vector(-15, 15, 27), heading: 5 },
    { kind: 'foot', side: 'right', ankle: vector(19, 15, -44), heading: 12 },
  ],
  props: doorFrame(),
  view: { around: 50, above: 6, zoom: 1, aim: vector(0, 183, 0) },
  easierReach: 0.6,
  glows: [
    { height: 86, across: 15, face: 'front', rx: 17, ry: 20 },
    { height: 86, across: -15, face: 'front', rx: 17, ry: 20 },
  ],
  arrows: [
    {
      follows: { kind: 'trunk', height: 50, across: 0, face: 'front' },
      aside: vector(0, 0, 24),
      // The chest goes forward; that it sinks a little with the knee is no aim.
      isLevel: true,
    },
  ],
  shows: 'body',
};
