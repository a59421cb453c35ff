import { radii } from '../rig/body.ts';
import type { HandShape } from '../rig/hand-shape.ts';
import type { Arm } from '../rig/limbs.ts';
import type { Side } from '../rig/sides.ts';
import { between } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { drawHand } from './draw-hand.ts';
import { cutOff } from './path.ts';
import { stretch } from './round.ts';
import { fill, type Shape } from './scene.ts';

/** How an arm looks: on which side of the body, far from the eye or not, with which hand. */
export type ArmLook = { readonly side: Side; readonly isFar: boolean; readonly hand: HandShape };

/** The sleeve ends this part of the way down the forearm. */
const sleeveEnd = 0.36;

export function drawUpperArm(arm: Arm, { side, isFar }: ArmLook, camera: Camera): Shape {
  const [top, low] = radii.upperArm;
  return fill(`${side}-upper-arm`, 'sleeve', stretch(camera, arm.shoulder, arm.elbow, top, low), isFar);
}

export function drawForearm(arm: Arm, { side, isFar, hand }: ArmLook, camera: Camera): readonly Shape[] {
  const [top, low] = radii.forearm;
  const cuff = between(arm.elbow, arm.wrist, sleeveEnd);
  const sleeve = cutOff(
    camera.project(arm.elbow),
    camera.project(cuff),
    radii.upperArm[1] * camera.zoom,
    (top + 0.2) * camera.zoom,
  );
  const skin = stretch(camera, arm.elbow, arm.wrist, top, low) + drawHand(arm, hand, camera);
  return [fill(`${side}-forearm`, 'skin', skin, isFar), fill(`${side}-cuff`, 'sleeve', sleeve, isFar)];
}
