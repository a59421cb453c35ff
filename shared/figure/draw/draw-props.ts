import { assertNever } from '../../assert-never.ts';
import { radians } from '../rig/angle.ts';
import type { Band, Layer, Pad, Prop, Rod, Roll, Wheel } from '../rig/props.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { placeOf } from '../rig/spots.ts';
import { add, distance, type Vector, vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { drawBox } from './draw-box.ts';
import { drawWrap } from './draw-warmth.ts';
import { hullOf, skinAround } from './hull.ts';
import { toneOf } from './material.ts';
import { capsule, polygon } from './path.ts';
import { fill, type Shape } from './scene.ts';

function drawRod(rod: Rod, camera: Camera): Shape {
  const radius = rod.radius * camera.zoom;
  const d = capsule(camera.project(rod.from), camera.project(rod.to), radius, radius);
  return fill(rod.id, toneOf[rod.material], d);
}

function drawPad(pad: Pad, camera: Camera): Shape {
  const rounds = [pad.from, pad.to].flatMap((end) =>
    [-1, 1].map((sign) => ({
      centre: camera.project(add(end, vector(sign * (pad.half - pad.radius), 0, 0))),
      radius: pad.radius * camera.zoom,
    })),
  );
  return fill(pad.id, toneOf[pad.material], skinAround(rounds));
}

const facets = 40;

/** A circle that looks aside. */
const circle = (camera: Camera, hub: Vector, radius: number, way = 1): readonly Point[] =>
  Array.from({ length: facets }, (_, index) => {
    const angle = radians((way * 360 * index) / facets);
    return camera.project(add(hub, vector(0, radius * Math.cos(angle), radius * Math.sin(angle))));
  });

/** The roll, and the end of it that looks at the eye, so that it is seen to lie across. */
function drawRoll({ id, from, to, radius, material }: Roll, camera: Camera): readonly Shape[] {
  const body = polygon(hullOf([from, to].flatMap((end) => circle(camera, end, radius))));
  const near = from.x > to.x === camera.eye.x > 0 ? from : to;
  return [
    fill(id, toneOf[material], body),
    fill(`${id}-end`, 'prop', polygon(circle(camera, near, radius * 0.8))),
  ];
}

/** A ring: the outer edge one way round, the inner the other, so that the middle stays open. */
function drawWheel({ id, hub, radius, tyre, material }: Wheel, camera: Camera): Shape {
  const outer = circle(camera, hub, radius - tyre).map((centre) => ({ centre, radius: tyre * camera.zoom }));
  const inner = circle(camera, hub, radius - 2 * tyre, camera.eye.x > 0 ? -1 : 1);
  const axle = camera.project(hub);
  const axleRadius = radius * 0.09 * camera.zoom;
  const d = skinAround(outer) + polygon(inner) + capsule(axle, axle, axleRadius, axleRadius);
  return fill(id, toneOf[material], d);
}

function drawBand(band: Band, camera: Camera, skeleton: Skeleton): Shape {
  const [from, to] = [placeOf(skeleton, band.from), placeOf(skeleton, band.to)];
  const stretched = Math.max(1, distance(from, to) / band.slack);
  const radius = (3.4 / Math.sqrt(stretched)) * camera.zoom;
  return fill(
    band.id,
    toneOf[band.material],
    capsule(camera.project(from), camera.project(to), radius, radius),
  );
}

function drawProp(prop: Prop, camera: Camera, skeleton: Skeleton): readonly Shape[] {
  switch (prop.kind) {
    case 'box':
      return drawBox(prop, camera);
    case 'rod':
      return [drawRod(prop, camera)];
    case 'roll':
      return drawRoll(prop, camera);
    case 'pad':
      return [drawPad(prop, camera)];
    case 'wheel':
      return [drawWheel(prop, camera)];
    case 'band':
      return [drawBand(prop, camera, skeleton)];
    case 'wrap':
      return drawWrap(prop, camera, skeleton);
    default:
      return assertNever(prop, 'prop');
  }
}

export const drawProps = (
  props: readonly Prop[],
  layer: Layer,
  camera: Camera,
  skeleton: Skeleton,
): readonly Shape[] =>
  props.filter((prop) => prop.layer === layer).flatMap((prop) => drawProp(prop, camera, skeleton));
