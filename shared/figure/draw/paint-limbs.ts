import type { Moment } from '../moment.ts';
import { type Side, sides } from '../rig/sides.ts';
import type { Camera } from './camera.ts';
import { type Covered, isFarSide } from './covers.ts';
import { type ArmLook, drawForearm, drawUpperArm } from './draw-arm.ts';
import { drawLeg } from './draw-leg.ts';
import type { Shape } from './scene.ts';

type Painted = { readonly covered: Covered; readonly shapes: readonly Shape[] };

/** The limbs in groups, each in the order in which it is painted. */
export type PaintedLimbs = {
  readonly behindTrunk: readonly Shape[];
  /** Before the hips and under the hem of the top. */
  readonly legs: readonly Shape[];
  readonly behindHead: readonly Shape[];
  readonly before: readonly Shape[];
};

function paintArm({ exercise, skeleton, camera, covers }: Moment, side: Side): readonly Painted[] {
  const { upper, lower } = covers()[side];
  const isFar = upper !== 'no' && lower !== 'no' && isFarSide(camera, side);
  const arm = skeleton.arms[side];
  const look: ArmLook = { side, isFar, hand: exercise.hands[side] };
  return [
    { covered: upper, shapes: [drawUpperArm(arm, look, camera)] },
    { covered: lower, shapes: drawForearm(arm, look, camera) },
  ];
}

const paintLeg = ({ skeleton, camera, covers }: Moment, side: Side): Painted => ({
  covered: covers()[side].leg,
  shapes: drawLeg(skeleton.legs[side], side, camera, isFarSide(camera, side)),
});

const shapesOf = (painted: readonly Painted[], covered: Covered): readonly Shape[] =>
  painted.filter((each) => each.covered === covered).flatMap(({ shapes }) => shapes);

/** The limb that is farther from the eye first, where a view looks at one side of the body. */
const farFirst = ({ eye }: Camera): readonly Side[] => (eye.x < -0.3 ? ['right', 'left'] : sides);

export function paintLimbs(moment: Moment): PaintedLimbs {
  const inOrder = farFirst(moment.camera);
  const arms = inOrder.flatMap((side) => paintArm(moment, side));
  const legs = inOrder.map((side) => paintLeg(moment, side));
  return {
    behindTrunk: [...shapesOf(arms, 'by-trunk'), ...shapesOf(legs, 'by-trunk')],
    legs: shapesOf(legs, 'no'),
    behindHead: shapesOf(arms, 'by-head'),
    before: shapesOf(arms, 'no'),
  };
}
