import { mirrorView } from '../draw/camera.ts';
import { mirrorPin } from '../rig/pins.ts';
import { mirrorPose, mirrorVector } from '../rig/pose.ts';
import { mirrorProp } from '../rig/props.ts';
import { otherSide } from '../rig/sides.ts';
import type { Arrow, FigureExercise, Tracked } from './exercise.ts';

const mirrorTracked = (tracked: Tracked): Tracked =>
  tracked.kind === 'blade'
    ? { ...tracked, side: otherSide(tracked.side) }
    : { ...tracked, across: -tracked.across };

const mirrorArrow = (arrow: Arrow): Arrow => ({
  ...arrow,
  follows: mirrorTracked(arrow.follows),
  aside: mirrorVector(arrow.aside),
});

/** The same movement with left and right exchanged, seen from the mirrored place. */
export function mirrorExercise(exercise: FigureExercise): FigureExercise {
  return {
    ...exercise,
    start: mirrorPose(exercise.start),
    end: mirrorPose(exercise.end),
    pins: exercise.pins.map(mirrorPin),
    props: exercise.props.map(mirrorProp),
    view: mirrorView(exercise.view),
    glows: exercise.glows.map((glow) => ({ ...glow, across: -glow.across })),
    arrows: exercise.arrows.map(mirrorArrow),
  };
}
