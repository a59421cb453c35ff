import type { Moment } from '../moment.ts';
import { type Side, sides, signOf } from '../rig/sides.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { dot, type Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { drawForearm, drawLeg, drawUpperArm } from './draw-limbs.ts';
import { beforeTrunk } from './outline.ts';
import type { Shape } from './scene.ts';

/** The limbs in three groups, each in the order in which it is painted. */
export type PaintedLimbs = {
  readonly behindTrunk: readonly Shape[];
  /** Before the hips and under the hem of the top. */
  readonly legs: readonly Shape[];
  readonly beforeTrunk: readonly Shape[];
};

type Painted = { readonly behind: boolean; readonly shapes: readonly Shape[] };

/** The side of a pair that lies farther from the eye counts as far where the view looks at the body's side. */
const isFarSide = ({ camera, skeleton }: Moment, side: Side): boolean => {
  const away = dot(skeleton.arms[side].shoulder, camera.eye) - dot(skeleton.pose.root, camera.eye);
  return Math.abs(camera.eye.x) > 0.6 && away < skeleton.arms[side].shoulder.y * camera.eye.y - 8;
};

const isNearSide = ({ eye }: Camera, side: Side): boolean => eye.x * signOf(side) > 0.6;

type Bone = (skeleton: Skeleton) => readonly [Vector, Vector];

/**
 * Whether a limb is painted first, so that the trunk covers it. The whole way is looked at and not the moment alone:
 * a limb that changed from behind to before would jump. `atLeast` says how much of it has to lie in front.
 */
function isBehindTrunk({ skeletonAt, camera }: Moment, bone: Bone, atLeast = 0): boolean {
  const sum = [0, 0.5, 1].reduce((total, part) => {
    const skeleton = skeletonAt(part);
    return total + beforeTrunk(skeleton, camera, ...bone(skeleton));
  }, 0);
  return sum < 3 * atLeast;
}

function paintArm(moment: Moment, side: Side): readonly Painted[] {
  const { skeleton, camera } = moment;
  // An upper arm beside the trunk is painted first, so that both run into one shoulder, but for the arm that is near.
  const upper =
    !isNearSide(camera, side) &&
    isBehindTrunk(moment, ({ arms }) => [arms[side].shoulder, arms[side].elbow], 3);
  const lower = isBehindTrunk(moment, ({ arms }) => [arms[side].elbow, arms[side].wrist]);
  const isFar = upper && lower && isFarSide(moment, side);
  const arm = skeleton.arms[side];
  return [
    { behind: upper, shapes: [drawUpperArm(arm, side, camera, isFar)] },
    { behind: lower, shapes: drawForearm(arm, side, camera, isFar) },
  ];
}

const paintLeg = (moment: Moment, side: Side): Painted => ({
  behind: isBehindTrunk(moment, ({ legs }) => [legs[side].hip, legs[side].knee]),
  shapes: drawLeg(moment.skeleton.legs[side], side, moment.camera, isFarSide(moment, side)),
});

const shapesOf = (painted: readonly Painted[], behind: boolean): readonly Shape[] =>
  painted.filter((each) => each.behind === behind).flatMap(({ shapes }) => shapes);

export function paintLimbs(moment: Moment): PaintedLimbs {
  const arms = sides.flatMap((side) => paintArm(moment, side));
  const legs = sides.map((side) => paintLeg(moment, side));
  return {
    behindTrunk: [...shapesOf(arms, true), ...shapesOf(legs, true)],
    legs: shapesOf(legs, false),
    beforeTrunk: shapesOf(arms, false),
  };
}
