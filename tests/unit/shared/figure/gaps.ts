import type { Point } from '../../../../shared/figure/draw/camera.ts';
import type { Box, Pad, Prop, Wheel } from '../../../../shared/figure/rig/props.ts';
import { between, distance, dot, subtract, type Vector } from '../../../../shared/figure/rig/vector.ts';

const nearest = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export function gapToBox({ low, high }: Box, at: Vector): number {
  const touch = {
    x: nearest(at.x, low.x, high.x),
    y: nearest(at.y, low.y, high.y),
    z: nearest(at.z, low.z, high.z),
  };
  const outside = distance(touch, at);
  const depth = Math.min(
    ...[at.x - low.x, high.x - at.x, at.y - low.y, high.y - at.y, at.z - low.z, high.z - at.z],
  );
  return outside > 0 ? outside : -depth;
}

/** From the line between two places. */
export function gapToRod(from: Vector, to: Vector, at: Vector): number {
  const way = subtract(to, from);
  const part = nearest(dot(subtract(at, from), way) / (dot(way, way) || 1), 0, 1);
  return distance(between(from, to, part), at);
}

/** From the patch that a board is rounded around. */
function gapToPad({ from, to, half, radius }: Pad, at: Vector): number {
  const aside = nearest(at.x, radius - half, half - radius);
  return gapToRod({ ...from, x: aside }, { ...to, x: aside }, at) - radius;
}

/** From the circle in the middle of a tyre. */
function gapToWheel({ hub, radius, tyre }: Wheel, at: Vector): number {
  const away = Math.hypot(at.y - hub.y, at.z - hub.z) - (radius - tyre);
  return Math.hypot(away, at.x - hub.x) - tyre;
}

/** How far a place is from the skin of a thing; less than nothing inside. Bands and wraps give way to everything. */
export function gapTo(prop: Prop, at: Vector): number {
  switch (prop.kind) {
    case 'box':
      return gapToBox(prop, at);
    case 'rod':
    case 'roll':
      return gapToRod(prop.from, prop.to, at) - prop.radius;
    case 'pad':
      return gapToPad(prop, at);
    case 'wheel':
      return gapToWheel(prop, at);
    case 'band':
    case 'wrap':
      return Number.POSITIVE_INFINITY;
  }
}

/** How far a point of the picture is from the line between two others. */
export function gapInPicture(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const part = nearest(((at.x - from.x) * x + (at.y - from.y) * y) / (x * x + y * y || 1), 0, 1);
  return Math.hypot(from.x + part * x - at.x, from.y + part * y - at.y);
}
