import { assertNever } from '../../assert-never.ts';
import { bones } from '../rig/body.ts';
import type { HandShape } from '../rig/hand-shape.ts';
import type { Arm } from '../rig/limbs.ts';
import { along, type Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { skinAround } from './hull.ts';
import { round, stretch } from './round.ts';

type Place = (ahead: number, aside: number) => Vector;

/** Palm and fingers as a mitten, with a thumb. Fingers that lie flat (1 for `lies`) are seen longer and thinner. */
function openHand(arm: Arm, at: Place, camera: Camera, thumb: Vector, lies = 0): string {
  const tip = at(bones.palm + bones.fingers * (0.8 + 0.25 * lies), -0.4);
  const mitten = [
    round(camera, arm.wrist, 5.2),
    round(camera, at(bones.palm, 1.8), 5),
    round(camera, at(bones.palm, -1.8), 5),
    round(camera, tip, 4.2 - lies),
  ];
  return skinAround(mitten) + stretch(camera, at(6, 3), thumb, 3.2, 2.5);
}

function fist(arm: Arm, at: Place, camera: Camera): string {
  return skinAround([
    round(camera, arm.wrist, 5.2),
    round(camera, at(bones.palm - 2, 3.4), 5),
    round(camera, at(bones.palm - 2, -3.4), 5),
    round(camera, at(bones.palm + 2, 0), 5.4),
  ]);
}

/** How far a pointing finger reaches from the middle of the palm. */
export const fingerReach = 22;
/** How far to the side of the thumb the finger is. */
export const fingerAside = 3;

/** A hand in one of its shapes; at the tip of the finger, where it points, is a place to touch. */
export function drawHand(arm: Arm, shape: HandShape, camera: Camera): string {
  const at: Place = (ahead, aside) => along(along(arm.wrist, arm.hand, ahead), arm.thumb, aside);
  switch (shape) {
    case 'open':
      return openHand(arm, at, camera, at(15, 8));
    case 'laid':
      return openHand(arm, at, camera, at(17, 4.4), 1);
    case 'fist':
      return fist(arm, at, camera);
    case 'point': {
      const tip = at(bones.palm + fingerReach - 2, fingerAside);
      const finger = stretch(camera, at(bones.palm - 2, fingerAside), tip, 3, 2);
      const thumb = stretch(camera, at(5, 5), at(13, 6), 2.8, 2.4);
      return fist(arm, at, camera) + finger + thumb;
    }
    default:
      return assertNever(shape, 'shape of a hand');
  }
}
