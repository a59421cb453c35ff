import { bladeCentre, drawBlades, drawShoulderLine } from './draw/draw-blades.ts';
import { drawHead } from './draw/draw-head.ts';
import { drawForearm, drawLeg, drawUpperArm } from './draw/draw-limbs.ts';
import { drawProps } from './draw/draw-props.ts';
import { drawArrow, drawBreath, drawGlow, drawShadow } from './draw/draw-signs.ts';
import { drawNeck, drawPelvis, drawSpine, drawTop } from './draw/draw-trunk.ts';
import { isBehindTrunk } from './draw/outline.ts';
import type { Palette } from './draw/palette.ts';
import type { Scene, Shape } from './draw/scene.ts';
import type { Spot, Tracked } from './exercises/exercise.ts';
import { type Moment, type MomentRequest, momentOf } from './moment.ts';
import { clamp, mix } from './rig/angle.ts';
import { type Side, sides } from './rig/sides.ts';
import type { Skeleton } from './rig/skeleton.ts';
import { onTrunk, stationAt } from './rig/spine.ts';
import { add, dot, type Vector } from './rig/vector.ts';

export type SceneRequest = MomentRequest & {
  /** How much of a hold has passed, 0 to 1: the glow swells and fades once with it, so neither end is a jump. */
  readonly hold: number;
  /** Which way the body goes next: to the end of the movement, or back. */
  readonly next: 'out' | 'back';
  /** The arrow is for the first repetition; afterwards it would say nothing new. */
  readonly isFirstRepetition: boolean;
  readonly palette: Palette;
};

type Painted = { readonly behind: boolean; readonly shapes: readonly Shape[] };

/** The side of a pair that lies farther from the eye counts as far where the view looks at the body's side. */
const isFarSide = ({ camera, skeleton }: Moment, side: Side): boolean => {
  const away = dot(skeleton.arms[side].shoulder, camera.eye) - dot(skeleton.pose.root, camera.eye);
  return Math.abs(camera.eye.x) > 0.6 && away < skeleton.arms[side].shoulder.y * camera.eye.y - 8;
};

function paintArm(moment: Moment, side: Side): readonly Painted[] {
  const { skeleton, camera } = moment;
  const arm = skeleton.arms[side];
  // An upper arm beside the trunk is painted first, so that both run into one shoulder.
  const upper = isBehindTrunk(skeleton, camera, arm.shoulder, arm.elbow, 3);
  const lower = isBehindTrunk(skeleton, camera, arm.elbow, arm.wrist);
  const isFar = upper && lower && isFarSide(moment, side);
  return [
    { behind: upper, shapes: [drawUpperArm(arm, side, camera, isFar)] },
    { behind: lower, shapes: drawForearm(arm, side, camera, isFar) },
  ];
}

function paintLeg(moment: Moment, side: Side): Painted {
  const { skeleton, camera } = moment;
  const leg = skeleton.legs[side];
  return {
    behind: isBehindTrunk(skeleton, camera, leg.hip, leg.knee),
    shapes: drawLeg(leg, side, camera, isFarSide(moment, side)),
  };
}

const shapesOf = (painted: readonly Painted[], behind: boolean): readonly Shape[] =>
  painted.filter((each) => each.behind === behind).flatMap(({ shapes }) => shapes);

/** Up and down again over a hold. */
const swell = (hold: number): number => Math.sin(Math.PI * clamp(hold, 0, 1));

function glows({ exercise, skeleton, camera, amount }: Moment, hold: number): readonly Shape[] {
  const opacity = 0.12 + 0.48 * amount + 0.3 * amount * swell(hold);
  return exercise.glows.map((glow, index) =>
    drawGlow(`glow-${index}`, spotOn(skeleton, glow), glow, opacity, camera),
  );
}

const spotOn = ({ pose }: Skeleton, { height, across, face }: Spot): Vector =>
  onTrunk(stationAt(pose, height), across, face);

const trackedOn = (skeleton: Skeleton, tracked: Tracked): Vector =>
  tracked.kind === 'blade' ? bladeCentre(skeleton, tracked.side) : spotOn(skeleton, tracked);

function arrows(moment: Moment, next: 'out' | 'back'): readonly Shape[] {
  const { exercise, skeleton, first, last, camera } = moment;
  return exercise.arrows.map(({ follows, aside, isLevel }) => {
    const start = trackedOn(first(), follows);
    const end = trackedOn(last(), follows);
    const from = camera.project(start);
    const to = camera.project(isLevel ? { ...end, y: start.y } : end);
    const sign = next === 'out' ? 1 : -1;
    const way = { x: (to.x - from.x) * sign, y: (to.y - from.y) * sign };
    const id = follows.kind === 'blade' ? `${follows.side}-arrow` : `arrow-${follows.height}`;
    return drawArrow(id, camera.project(add(trackedOn(skeleton, follows), aside)), way);
  });
}

function breath({ exercise, skeleton, camera, amount }: Moment, hold: number): readonly Shape[] {
  if (exercise.shows !== 'breath') return [];
  const centre = camera.project(onTrunk(stationAt(skeleton.pose, 48), 0, 'front'));
  return drawBreath(centre, mix(40, 100, amount), swell(hold));
}

function trunk(moment: Moment, hold: number): readonly Shape[] {
  const { exercise, skeleton, first, camera } = moment;
  const marks =
    exercise.shows === 'blades'
      ? [drawSpine(skeleton, camera), ...drawBlades(skeleton, camera), ...drawShoulderLine(first(), camera)]
      : [];
  return [drawTop(skeleton, camera), ...glows(moment, hold), ...marks];
}

/** The picture of one moment. The same request always gives the same scene. */
export function sceneOf(request: SceneRequest): Scene {
  const moment = momentOf(request);
  const { skeleton, camera } = moment;
  const { props } = moment.exercise;
  const arms = sides.flatMap((side) => paintArm(moment, side));
  const legs = sides.map((side) => paintLeg(moment, side));
  const onFloor = sides.flatMap((side) => [skeleton.legs[side].ankle, skeleton.pose.root]);
  return {
    palette: request.palette,
    shapes: [
      drawShadow(onFloor, camera),
      ...breath(moment, request.hold),
      ...drawProps(props, 'behind', camera),
      ...shapesOf(arms, true),
      ...shapesOf(legs, true),
      ...drawProps(props, 'between', camera),
      drawPelvis(skeleton, camera),
      ...shapesOf(legs, false),
      drawNeck(skeleton, camera),
      ...trunk(moment, request.hold),
      ...drawHead(skeleton.head, camera, request.palette),
      ...shapesOf(arms, false),
      ...drawProps(props, 'before', camera),
      ...(request.isFirstRepetition ? arrows(moment, request.next) : []),
    ],
  };
}
