import { clamp } from '../rig/angle.ts';
import { headRadii, radii } from '../rig/body.ts';
import type { Prop } from '../rig/props.ts';
import { sides } from '../rig/sides.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { along, type Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { outlineOf } from './outline.ts';
import { closedCurve, polygon } from './path.ts';
import { level, stretch } from './round.ts';
import { fill, type Shape } from './scene.ts';

/** How far the shadow falls, and how much wider than the body it is. */
const falls = 5;
const wider = 2;

type Box = Extract<Prop, { kind: 'box' }>;

/** From this height on the shadow of a head grows, until the head is down. */
const nears = 44;

/** The shadow of the head on the mat under it: it is there when the forehead comes down, and the two meet. */
export function drawHeadShadow({ head }: Skeleton, mat: Box, camera: Camera): Shape {
  const gap = head.centre.y - headRadii.deep - mat.high.y;
  const radius = headRadii.upright * clamp(1 - gap / nears, 0, 1);
  return fill('contact', 'mat-shade', polygon(level(camera, { ...head.centre, y: mat.high.y }, radius)));
}

/** The shadow of arms, hands and back on a wall behind them: it lies close, so that they are seen to touch it. */
export function drawContact({ arms, stations }: Skeleton, wall: Box, camera: Camera): Shape {
  const onWall = (at: Vector): Vector => ({ ...at, y: at.y - falls, z: wall.high.z });
  const shadow = (from: Vector, to: Vector, [start, end]: readonly [number, number]): string =>
    stretch(camera, onWall(from), onWall(to), start + wider, end + wider);
  const ofArms = sides.flatMap((side) => {
    const { shoulder, elbow, wrist, hand } = arms[side];
    return [
      shadow(shoulder, elbow, radii.upperArm),
      shadow(elbow, wrist, radii.forearm),
      shadow(wrist, along(wrist, hand, 20), [5, 4]),
    ];
  });
  const back = closedCurve(
    outlineOf(
      stations.map((station) => ({ ...station, at: onWall(station.at), half: station.half + wider })),
      camera,
    ),
  );
  return fill('contact', 'contact', [...ofArms, back].join(''));
}
