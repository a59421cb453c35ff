import { bones, radii } from '../rig/body.ts';
import { type FootPart, partsOfFoot } from '../rig/foot.ts';
import type { Arm, Leg } from '../rig/limbs.ts';
import type { Side } from '../rig/sides.ts';
import { along, between, type Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { type Round, skinAround } from './hull.ts';
import { capsule, cutOff } from './path.ts';
import { fill, type Shape } from './scene.ts';

const stretch = (camera: Camera, from: Vector, to: Vector, fromRadius: number, toRadius: number): string =>
  capsule(camera.project(from), camera.project(to), fromRadius * camera.zoom, toRadius * camera.zoom);

/** The sleeve ends this part of the way down the forearm. */
const sleeveEnd = 0.36;

export function drawUpperArm(arm: Arm, side: Side, camera: Camera, isFar: boolean): Shape {
  const [top, low] = radii.upperArm;
  return fill(`${side}-upper-arm`, 'sleeve', stretch(camera, arm.shoulder, arm.elbow, top, low), isFar);
}

const round = (camera: Camera, centre: Vector, radius: number): Round => ({
  centre: camera.project(centre),
  radius: radius * camera.zoom,
});

/** Palm and fingers as a mitten, with a thumb. */
function hand(arm: Arm, camera: Camera): string {
  const ahead = (part: number, aside: number): Vector =>
    along(along(arm.wrist, arm.hand, part), arm.thumb, aside);
  const mitten = [
    round(camera, arm.wrist, 5.2),
    round(camera, ahead(bones.palm, 1.8), 5),
    round(camera, ahead(bones.palm, -1.8), 5),
    round(camera, ahead(bones.palm + bones.fingers * 0.8, -0.4), 4.2),
  ];
  return skinAround(mitten) + stretch(camera, ahead(6, 3), ahead(15, 8), 3.2, 2.5);
}

export function drawForearm(arm: Arm, side: Side, camera: Camera, isFar: boolean): readonly Shape[] {
  const [top, low] = radii.forearm;
  const cuff = between(arm.elbow, arm.wrist, sleeveEnd);
  const sleeve = cutOff(
    camera.project(arm.elbow),
    camera.project(cuff),
    radii.upperArm[1] * camera.zoom,
    (top + 0.2) * camera.zoom,
  );
  return [
    fill(
      `${side}-forearm`,
      'skin',
      stretch(camera, arm.elbow, arm.wrist, top, low) + hand(arm, camera),
      isFar,
    ),
    fill(`${side}-cuff`, 'sleeve', sleeve, isFar),
  ];
}

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
