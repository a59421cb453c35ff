import type { Point } from './camera.ts';

/** In tenths: a fifth of a pixel where the figure is as large as a window. Whole numbers turn into text fastest. */
export function number(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths % 10 === 0) return `${tenths / 10}`;
  const size = Math.abs(tenths);
  return `${tenths < 0 ? '-' : ''}${(size - (size % 10)) / 10}.${size % 10}`;
}

const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

/** Two half circles, clockwise. */
export function disc(centre: Point, radius: number): string {
  const half = `A${number(radius)} ${number(radius)} 0 0 1`;
  const [left, right] = [
    { x: centre.x - radius, y: centre.y },
    { x: centre.x + radius, y: centre.y },
  ];
  return `M${at(left)}${half} ${at(right)}${half} ${at(left)}Z`;
}

/** The four corners between the two circles, where the tangents that both share touch them. */
function tangents(from: Point, to: Point, fromRadius: number, toRadius: number): readonly Point[] {
  const way = minus(to, from);
  const span = Math.hypot(way.x, way.y) || 1e-6;
  const direction = Math.atan2(way.y, way.x);
  const open = Math.acos(Math.min(1, Math.max(-1, (fromRadius - toRadius) / span)));
  const touch = (centre: Point, radius: number, angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  return [
    touch(from, fromRadius, direction - open),
    touch(to, toRadius, direction - open),
    touch(to, toRadius, direction + open),
    touch(from, fromRadius, direction + open),
  ];
}

/**
 * A limb: two discs and what lies between their tangents. The commands are the same for every pose, also when the limb
 * points at the eye and one disc covers the other, so that a drawn path can be changed in place.
 */
export function capsule(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const sides = tangents(from, to, fromRadius, toRadius).map(at).join('L');
  return `${disc(from, fromRadius)}${disc(to, toRadius)}M${sides}Z`;
}

const sixth = (from: Point, way: Point): Point => ({ x: from.x + way.x / 6, y: from.y + way.y / 6 });

function curveTo(before: Point, from: Point, to: Point, after: Point): string {
  const one = sixth(from, minus(to, before));
  const two = sixth(to, minus(from, after));
  return `C${at(one)} ${at(two)} ${at(to)}`;
}

/** The first part of a limb, cut off straight: a sleeve. */
export function cutOff(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const sides = tangents(from, to, fromRadius, toRadius).map(at).join('L');
  return `${disc(from, fromRadius)}M${sides}Z`;
}

/** A closed curve through all points (Catmull-Rom). */
export function closedCurve(points: readonly Point[]): string {
  const around = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const curves = points.map((from, index) =>
    curveTo(around(index - 1), from, around(index + 1), around(index + 2)),
  );
  return `M${at(around(0))}${curves.join('')}Z`;
}

/** An open curve through all points. */
export function openCurve(points: readonly Point[]): string {
  const last = points.length - 1;
  const held = (index: number): Point => points[Math.min(last, Math.max(0, index))] ?? { x: 0, y: 0 };
  const curves = points
    .slice(0, -1)
    .map((from, index) => curveTo(held(index - 1), from, held(index + 1), held(index + 2)));
  return `M${at(held(0))}${curves.join('')}`;
}

export const polygon = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`;
export const openLine = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** A rectangle with its corners rounded off. */
export function frame(one: Point, other: Point, radius: number): string {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const turn = (x: number, y: number): string => `A${number(radius)} ${number(radius)} 0 0 1 ${at({ x, y })}`;
  const upper = `M${at({ x: left + radius, y: top })}L${at({ x: right - radius, y: top })}`;
  const outer = `${turn(right, top + radius)}L${at({ x: right, y: bottom - radius })}`;
  const lower = `${turn(right - radius, bottom)}L${at({ x: left + radius, y: bottom })}`;
  const inner = `${turn(left, bottom - radius)}L${at({ x: left, y: top + radius })}`;
  return `${upper}${outer}${lower}${inner}${turn(left + radius, top)}Z`;
}
