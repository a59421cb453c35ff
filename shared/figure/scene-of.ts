import { type BreathTime, drawBreath, drawRing, drawSquare } from './draw/draw-breath.ts';
import { drawWarmth } from './draw/draw-warmth.ts';
import { paintBody, paintShadow } from './draw/paint-body.ts';
import { paintInset } from './draw/paint-inset.ts';
import { paintArrows, paintGuides, swell } from './draw/paint-signs.ts';
import type { Palette } from './draw/palette.ts';
import type { Scene, Shape } from './draw/scene.ts';
import { type Moment, type MomentRequest, momentOf } from './moment.ts';
import { mix } from './rig/angle.ts';
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

/** The picture of one moment. The same request always gives the same scene. */
export function sceneOf(request: SceneRequest): Scene {
  const moment = momentOf(request);
  const { skeleton, camera } = moment;
  const held = request.stage === 'held' || request.stage === 'rest' ? request.progress : 0;
  const next = request.stage === 'held' || request.stage === 'back' ? 'back' : 'out';
  const lungs = breath(moment, request, held);
  return {
    palette: request.palette,
    shapes: [
      paintShadow(moment),
      ...lungs.behind,
      ...paintBody(moment, held, request.palette),
      ...lungs.before,
      ...(moment.exercise.shows === 'warmth' ? [drawWarmth(skeleton, camera)] : []),
      ...paintGuides(moment),
      ...paintInset(moment, request.palette),
      ...(request.isFirstRepetition ? paintArrows(moment, next) : []),
    ],
  };
}
