import { drawBlades, drawShoulderLine } from './draw/draw-blades.ts';
import { type BreathTime, drawBreath, drawRing, drawSquare } from './draw/draw-breath.ts';
import { drawHead } from './draw/draw-head.ts';
import { drawProps } from './draw/draw-props.ts';
import { drawShadow, drawWarmth } from './draw/draw-signs.ts';
import { drawNeck, drawPelvis, drawSpine, drawTop } from './draw/draw-trunk.ts';
import { paintLimbs } from './draw/paint-limbs.ts';
import { paintArrows, paintGlows, paintGuides, swell } from './draw/paint-signs.ts';
import type { Palette } from './draw/palette.ts';
import type { Scene, Shape } from './draw/scene.ts';
import { type Moment, type MomentRequest, momentOf } from './moment.ts';
import { mix } from './rig/angle.ts';
import type { Layer } from './rig/props.ts';
import { sides } from './rig/sides.ts';
import { onTrunk, stationAt } from './rig/spine.ts';
import type { Stage } from './stage.ts';

export type SceneRequest = MomentRequest & {
  readonly stage: Stage;
  /** How much of the stage has passed, 0 to 1. */
  readonly progress: number;
  /** The arrow is for the first repetition; afterwards it would say nothing new. */
  readonly isFirstRepetition: boolean;
  readonly palette: Palette;
};

type BreathShapes = { readonly behind: readonly Shape[]; readonly before: readonly Shape[] };

/** The circle of the breath behind the body, and the track that times it with its dot before all. */
function breath(
  { exercise, skeleton, camera, amount }: Moment,
  time: BreathTime,
  held: number,
): BreathShapes {
  const { shows } = exercise;
  if (shows !== 'breath' && shows !== 'breath-on-square' && shows !== 'breath-on-ring')
    return { behind: [], before: [] };
  const centre = camera.project(onTrunk(stationAt(skeleton.pose, 48), 0, 'front'));
  const circle = drawBreath(centre, mix(40, 100, amount), swell(held));
  if (shows === 'breath') return { behind: circle, before: [] };
  const [track, dot] = shows === 'breath-on-square' ? drawSquare(time) : drawRing(time);
  return { behind: [...circle, track], before: [dot] };
}

function warmth({ exercise, skeleton, camera }: Moment): readonly Shape[] {
  return exercise.shows === 'warmth'
    ? [drawWarmth(camera.project(skeleton.arms[camera.eye.x > 0 ? 'left' : 'right'].shoulder))]
    : [];
}

function trunk(moment: Moment, held: number): readonly Shape[] {
  const { exercise, skeleton, samples, camera } = moment;
  const marks =
    exercise.shows === 'blades'
      ? [
          drawSpine(skeleton, camera),
          ...drawBlades(skeleton, camera),
          ...drawShoulderLine(samples()[0] ?? skeleton, camera),
        ]
      : [];
  return [drawTop(skeleton, camera), ...paintGlows(moment, held, 'trunk'), ...marks];
}

/** The picture of one moment. The same request always gives the same scene. */
export function sceneOf(request: SceneRequest): Scene {
  const moment = momentOf(request);
  const { skeleton, camera } = moment;
  const { props } = moment.exercise;
  const held = request.stage === 'held' || request.stage === 'rest' ? request.progress : 0;
  const next = request.stage === 'held' || request.stage === 'back' ? 'back' : 'out';
  const limbs = paintLimbs(moment);
  const lungs = breath(moment, request, held);
  const onFloor = sides.flatMap((side) => [skeleton.legs[side].ankle, skeleton.pose.root]);
  const things = (layer: Layer): readonly Shape[] => drawProps(props, layer, camera, skeleton);
  return {
    palette: request.palette,
    shapes: [
      drawShadow(onFloor, camera),
      ...lungs.behind,
      ...things('behind'),
      ...limbs.behindTrunk,
      ...things('between'),
      drawPelvis(skeleton, camera),
      ...limbs.legs,
      drawNeck(skeleton, camera),
      ...trunk(moment, held),
      ...limbs.behindHead,
      ...drawHead(skeleton.head, camera, request.palette),
      ...things('beside'),
      ...limbs.before,
      ...paintGlows(moment, held, 'limbs'),
      ...things('before'),
      ...lungs.before,
      ...warmth(moment),
      ...paintGuides(moment),
      ...(request.isFirstRepetition ? paintArrows(moment, next) : []),
    ],
  };
}
