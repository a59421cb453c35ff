import { assertNever } from '../../assert-never.ts';
import { radians } from '../rig/angle.ts';
import type { Band, Box, Layer, Material, Pad, Prop, Rod, Wheel, Wrap } from '../rig/props.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { onTrunk, stationAt } from '../rig/spine.ts';
import { placeOf } from '../rig/spots.ts';
import { add, distance, type Vector, vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { hullOf, skinAround } from './hull.ts';
import { capsule, closedCurve, number, polygon } from './path.ts';
import { type FillTone, fill, type Shape } from './scene.ts';

const toneOf: { readonly [material in Material]: FillTone } = {
  plain: 'prop',
  pale: 'prop-soft',
  dark: 'prop-dark',
  warm: 'prop-warm',
  mat: 'prop-mat',
};

/** A polygon with its corners rounded off. */
function rounded(points: readonly Point[], radius: number): string {
  const part = (from: Point, to: Point): Point => {
    const span = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const share = Math.min(0.5, radius / span);
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const text = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
  const turns = points.map((corner, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    return `${text(part(corner, before))}Q${text(corner)} ${text(part(corner, after))}`;
  });
  return `M${turns.join('L')}Z`;
}

const corners = ({ low, high }: Box): readonly Vector[] =>
  [low.x, high.x].flatMap((x) => [low.y, high.y].flatMap((y) => [low.z, high.z].map((z) => vector(x, y, z))));

/** The face of a box that looks aside, as far as it looks at the eye. */
function sideFace({ low, high }: Box, camera: Camera): readonly Vector[] {
  const x = camera.eye.x > 0 ? high.x : low.x;
  return [
    vector(x, low.y, low.z),
    vector(x, high.y, low.z),
    vector(x, high.y, high.z),
    vector(x, low.y, high.z),
  ];
}

function drawBox(box: Box, camera: Camera): readonly Shape[] {
  const seen = (places: readonly Vector[]): readonly Point[] => places.map(camera.project);
  const hull = hullOf(seen(corners(box)));
  const tone = toneOf[box.material];
  if (box.edges === 'round') return [fill(box.id, tone, rounded(hull, 9 * camera.zoom))];
  const side =
    tone === 'prop-soft' ? [fill(`${box.id}-side`, 'prop', polygon(seen(sideFace(box, camera))))] : [];
  return [fill(box.id, tone, polygon(hull)), ...side];
}

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

/** A ring: the outer edge one way round, the inner the other, so that the middle stays open. */
function drawWheel({ id, hub, radius, tyre, material }: Wheel, camera: Camera): Shape {
  const rim = (around: number, way: number): readonly Point[] =>
    Array.from({ length: facets }, (_, index) => {
      const angle = radians((way * 360 * index) / facets);
      return camera.project(add(hub, vector(0, around * Math.cos(angle), around * Math.sin(angle))));
    });
  const outer = rim(radius - tyre, 1).map((centre) => ({ centre, radius: tyre * camera.zoom }));
  const inner = rim(radius - 2 * tyre, camera.eye.x > 0 ? -1 : 1);
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

/** How thick a wrap is. */
const wrapLift = 2.5;

function drawWrap({ id, low, high, half, material }: Wrap, camera: Camera, { pose }: Skeleton): Shape {
  const middle = (low + high) / 2;
  const place = (across: number, height: number): Point =>
    camera.project(onTrunk(stationAt(pose, height), across, 'back', wrapLift));
  const edge = (sign: number): readonly Point[] => [
    place(sign * (half - 5), low),
    place(sign * half, low + 5),
    place(sign * half, middle),
    place(sign * half, high - 5),
    place(sign * (half - 5), high),
  ];
  return fill(id, toneOf[material], closedCurve([...edge(-1), ...edge(1).toReversed()]));
}

function drawProp(prop: Prop, camera: Camera, skeleton: Skeleton): readonly Shape[] {
  switch (prop.kind) {
    case 'box':
      return drawBox(prop, camera);
    case 'rod':
      return [drawRod(prop, camera)];
    case 'pad':
      return [drawPad(prop, camera)];
    case 'wheel':
      return [drawWheel(prop, camera)];
    case 'band':
      return [drawBand(prop, camera, skeleton)];
    case 'wrap':
      return [drawWrap(prop, camera, skeleton)];
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
