import { mat, soleOnMat } from '../furniture/mat.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';
import { drawn, key, type Pace } from './exercise.ts';
import { onBackAtEase } from './floor-stances.ts';
import { foot, handsOnThighs, seatedAtEase, seatedFeet, standing } from './stances.ts';

/** About as slow as someone at rest breathes. */
const pace: Pace = { by: 'pulse', lastsMs: 6_000 };

const breathing = (pose: Pose) => [key(pose), key({ ...pose, belly: 4 })] as const;

/**
 * Someone who sits, for what nobody has drawn. A circle grows on the way into the position and shrinks on the way back,
 * so that there is something to follow.
 */
export const stillSeated = drawn({
  keys: breathing(seatedAtEase),
  pace,
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 40, above: 8, zoom: 1.32, aim: vector(0, 126, 14) },
  shows: 'breath',
  wheelchair: 'same',
  restingArm: 'lap',
});

/** Someone who stands. */
export const stillStanding = drawn({
  keys: breathing(standing),
  pace,
  pins: sides.map((side) => foot(side, 16, 6)),
  view: { around: 32, above: 6, zoom: 1.02, aim: vector(0, 172, 4) },
  shows: 'breath',
  restingArm: 'hanging',
});

/** Someone who lies on a mat, the knees up. */
export const stillLying = drawn({
  keys: breathing({
    ...onBackAtEase,
    arms: perSide(() => arm({ raise: 2, out: 14, elbow: 8 })),
    legs: perSide(() => leg({ hip: 56, out: 2, knee: 94 })),
  }),
  pace,
  pins: sides.map((side) => soleOnMat(side, 16, 92)),
  props: mat(-170, 140),
  view: { around: 70, above: 14, zoom: 1.08, aim: vector(0, 54, -18) },
  shows: 'breath',
});
