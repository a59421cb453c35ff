import type { Moment } from '../moment.ts';
import type { Layer } from '../rig/props.ts';
import { sides } from '../rig/sides.ts';
import { drawBlades, drawShoulderLine } from './draw-blades.ts';
import { drawContact, drawHeadShadow } from './draw-contact.ts';
import { drawHead } from './draw-head.ts';
import { drawProps } from './draw-props.ts';
import { drawShadow } from './draw-signs.ts';
import { drawBreastbone, drawNeck, drawPelvis, drawSpine, drawTop } from './draw-trunk.ts';
import { paintLimbs } from './paint-limbs.ts';
import { paintGlows } from './paint-signs.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';

/** What is drawn on the trunk so that its movement is seen. */
function marks({ exercise, skeleton, samples, camera }: Moment): readonly Shape[] {
  if (exercise.shows === 'breastbone') return [drawBreastbone(skeleton, camera)];
  if (exercise.shows !== 'blades') return [];
  return [
    drawSpine(skeleton, camera),
    ...drawBlades(skeleton, camera),
    ...drawShoulderLine(samples()[0] ?? skeleton, camera),
  ];
}

/** The shadow of who touches the wall, or of the head that comes down on the mat. */
function touches({ exercise, skeleton, camera }: Moment): readonly Shape[] {
  if (exercise.shows !== 'contact') return [];
  const touched = exercise.props.find(({ id }) => id === 'wall' || id === 'mat');
  if (touched?.kind !== 'box') return [];
  const draw = touched.id === 'wall' ? drawContact : drawHeadShadow;
  return [draw(skeleton, touched, camera)];
}

/** What says where the ground is. */
export const paintShadow = ({ skeleton, camera }: Moment): Shape =>
  drawShadow([...sides.map((side) => skeleton.legs[side].ankle), skeleton.pose.root], camera);

/** The person among the things, with what glows: everything that has its place in the room. */
export function paintBody(moment: Moment, held: number, palette: Palette): readonly Shape[] {
  const { exercise, skeleton, camera } = moment;
  const limbs = paintLimbs(moment);
  const things = (layer: Layer): readonly Shape[] => drawProps(exercise.props, layer, camera, skeleton);
  return [
    ...things('behind'),
    ...touches(moment),
    ...limbs.behindTrunk,
    ...things('between'),
    drawPelvis(skeleton, camera),
    ...limbs.legs,
    drawNeck(skeleton, camera),
    drawTop(skeleton, camera),
    ...paintGlows(moment, held, 'trunk'),
    ...marks(moment),
    ...limbs.behindHead,
    ...drawHead(skeleton.head, camera, palette),
    ...things('beside'),
    ...limbs.before,
    ...paintGlows(moment, held, 'limbs'),
    ...things('before'),
  ];
}
