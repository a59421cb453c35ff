import { drawBlades, drawShoulderLine } from './draw/draw-blades.ts';
import { drawHead } from './draw/draw-head.ts';
import { drawProps } from './draw/draw-props.ts';
import { drawBreath, drawShadow } from './draw/draw-signs.ts';
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

/** Where in a repetition the body is: on its way out, held at the end, on its way back, or at rest at the start. */
export type Stage = 'out' | 'held' | 'back' | 'rest';

export type SceneRequest = MomentRequest & {
  readonly stage: Stage;
  /** How much of the stage has passed, 0 to 1. */
  readonly progress: number;
  /** The arrow is for the first repetition; afterwards it would say nothing new. */
  readonly isFirstRepetition: boolean;
  readonly palette: Palette;
};

function breath({ exercise, skeleton, camera, amount }: Moment, held: number): readonly Shape[] {
  if (exercise.shows === 'body' || exercise.shows === 'blades') return [];
  const centre = camera.project(onTrunk(stationAt(skeleton.pose, 48), 0, 'front'));
  return drawBreath(centre, mix(40, 100, amount), swell(held));
}

function trunk(moment: Moment, held: number): readonly Shape[] {
  const { exercise, skeleton, skeletonAt, camera } = moment;
  const marks =
    exercise.shows === 'blades'
      ? [
          drawSpine(skeleton, camera),
          ...drawBlades(skeleton, camera),
          ...drawShoulderLine(skeletonAt(0), camera),
        ]
      : [];
  return [drawTop(skeleton, camera), ...paintGlows(moment, held), ...marks];
}

/** The picture of one moment. The same request always gives the same scene. */
export function sceneOf(request: SceneRequest): Scene {
  const moment = momentOf(request);
  const { skeleton, camera } = moment;
  const { props } = moment.exercise;
  const held = request.stage === 'held' || request.stage === 'rest' ? request.progress : 0;
  const next = request.stage === 'held' || request.stage === 'back' ? 'back' : 'out';
  const limbs = paintLimbs(moment);
  const onFloor = sides.flatMap((side) => [skeleton.legs[side].ankle, skeleton.pose.root]);
  const things = (layer: Layer): readonly Shape[] => drawProps(props, layer, camera, skeleton);
  return {
    palette: request.palette,
    shapes: [
      drawShadow(onFloor, camera),
      ...breath(moment, held),
      ...things('behind'),
      ...limbs.behindTrunk,
      ...things('between'),
      drawPelvis(skeleton, camera),
      ...limbs.legs,
      drawNeck(skeleton, camera),
      ...trunk(moment, held),
      ...drawHead(skeleton.head, camera, request.palette),
      ...things('beside'),
      ...limbs.beforeTrunk,
      ...things('before'),
      ...paintGuides(moment),
      ...(request.isFirstRepetition ? paintArrows(moment, next) : []),
    ],
  };
}
