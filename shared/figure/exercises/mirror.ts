import { mirrorPoint, mirrorView } from '../draw/camera.ts';
import { mirrorAnchor } from '../rig/anchor.ts';
import { mirrorPin } from '../rig/pins.ts';
import { mirrorPose, mirrorVector } from '../rig/pose.ts';
import { mirrorProp } from '../rig/props.ts';
import { mirrorSpot } from '../rig/spots.ts';
import type { FigureExercise, Inset, Key } from './exercise.ts';

const mirrorKey = ({ pose, holds }: Key): Key => ({ pose: mirrorPose(pose), holds: holds.map(mirrorPin) });

const mirrorInset = ({ view, from, to }: Inset): Inset => ({
  view: mirrorView(view),
  from: mirrorPoint(from),
  to: mirrorPoint(to),
});

/** The same movement with left and right exchanged, seen from the mirrored place. */
export function mirrorExercise(exercise: FigureExercise): FigureExercise {
  const [first, second, ...more] = exercise.keys;
  return {
    ...exercise,
    keys: [mirrorKey(first), mirrorKey(second), ...more.map(mirrorKey)],
    pins: exercise.pins.map(mirrorPin),
    anchor: exercise.anchor === null ? null : mirrorAnchor(exercise.anchor),
    props: exercise.props.map(mirrorProp),
    hands: { left: exercise.hands.right, right: exercise.hands.left },
    view: mirrorView(exercise.view),
    inset: exercise.inset === null ? null : mirrorInset(exercise.inset),
    glows: exercise.glows.map((glow) => ({ ...glow, on: mirrorSpot(glow.on) })),
    arrows: exercise.arrows.map((arrow) => ({
      ...arrow,
      follows: mirrorSpot(arrow.follows),
      aside: mirrorVector(arrow.aside),
    })),
    guides: exercise.guides.map((guide) => ({
      ...guide,
      from: mirrorSpot(guide.from),
      to: mirrorSpot(guide.to),
    })),
  };
}
