import { sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import type { FigureExercise } from './exercise.ts';
import { stool } from './furniture.ts';
import { seated, seatedFeet } from './stances.ts';

/** From behind, where the blades can be seen to meet; the elbows draw in and back, so that it reads from far. */
export const scapSqueeze: FigureExercise = {
  start: {
    ...seated,
    arms: perSide(() => ({ raise: 8, out: 17, sweep: 0, twist: 18, elbow: 18 })),
  },
  end: {
    ...seated,
    trunkLean: -2,
    midBack: 1,
    arms: perSide(() => ({ raise: -26, out: 12, sweep: 0, twist: 8, elbow: 52 })),
    blades: { gap: 0.5, drop: 2.5 },
  },
  pins: seatedFeet,
  props: stool('between'),
  view: { around: 180, above: 10, zoom: 1.32, aim: vector(0, 122, 0) },
  easierReach: 0.5,
  glows: [{ height: 78, across: 0, face: 'back', rx: 27, ry: 36 }],
  arrows: sides.map((side) => ({
    follows: { kind: 'blade', side },
    aside: sidewards(side, 58, 0, 0),
    isLevel: false,
  })),
  shows: 'blades',
};
