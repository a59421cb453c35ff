import { arm, type Pose } from '../rig/pose.ts';
import { perSide } from '../rig/sides.ts';
import { inTrunk } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { handsOnThighs, seatedAtEase, seatedFeet } from './stances.ts';

/** The elbows a little ahead, so that the forearms are seen to lead to the knees. */
const atEase: Pose = { ...seatedAtEase, arms: perSide(() => arm({ raise: 12, out: 10, elbow: 40 })) };

/** Half from behind, so that the warm pad on the upper back is seen; nothing moves but the breath. */
const withPad = drawn({
  keys: [key(atEase), key({ ...atEase, belly: 3 })],
  pins: [...seatedFeet, ...handsOnThighs],
  seat: { kind: 'stool', layer: 'between' },
  props: [{ kind: 'wrap', id: 'warm-pad', low: 54, high: 94, half: 26, layer: 'beside', material: 'warm' }],
  view: { around: 146, above: 9, zoom: 1.32, aim: vector(0, 126, 10) },
  glows: [{ on: inTrunk(74), rx: 44, ry: 40, shines: 'always' }],
  wheelchair: 'same',
  restingArm: 'lap',
});

/** In a bath there is no pad: warmth alone on the upper back. */
const inBath: FigureExercise = { ...withPad, props: [], shows: 'warmth' };

export const heat: FigureExercise = { ...withPad, forms: { bath: inBath } };
