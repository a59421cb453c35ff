import { radii } from '../rig/body.ts';
import { type FootPart, partsOfFoot } from '../rig/foot.ts';
import type { Leg } from '../rig/limbs.ts';
import type { Side } from '../rig/sides.ts';
import { along } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { type Round, skinAround } from './hull.ts';
import { cutOff } from './path.ts';
import { round, stretch } from './round.ts';
import { fill, type Shape } from './scene.ts';

export function drawLeg(leg: Leg, side: Side, camera: Camera, isFar: boolean): readonly Shape[] {
  const [hip, knee] = radii.thigh;
  const trousers =
    stretch(camera, leg.hip, leg.knee, hip, knee) +
    cutOff(
      camera.project(leg.knee),
      camera.project(along(leg.ankle, leg.sole, 3)),
      knee * camera.zoom,
      radii.shin[1] * camera.zoom,
    );
  return [
    fill(`${side}-foot`, 'shoe', foot(leg, camera), isFar),
    fill(`${side}-leg`, 'trousers', trousers, isFar),
  ];
}

/** A shoe, in two parts so that it can bend over its ball. */
function foot(leg: Leg, camera: Camera): string {
  const { heel, ball, toes } = partsOfFoot(leg);
  const seen = ({ centre, radius }: FootPart): Round => round(camera, centre, radius);
  return (
    skinAround([seen(heel), seen(ball), round(camera, leg.ankle, 6.2)]) + skinAround([seen(ball), seen(toes)])
  );
}
