import type { Vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { openCurve, openLine } from './path.ts';
import { line, type Shape } from './scene.ts';

/** In picture units: shorter ones are not seen, longer ones say no more. */
const shortest = 26;
const longest = 100;
const headLength = 8;

const span = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);

/** The way as far as an arrow is long, and drawn out where it is too short to be seen. */
function asLongAsSeen(way: readonly Point[]): readonly Point[] {
  const [first = { x: 0, y: 0 }] = way;
  const last = way.at(-1) ?? first;
  const length = way.slice(1).reduce((sum, at, index) => sum + span(way[index] ?? at, at), 0);
  if (length > longest) return firstOf(way, longest);
  if (length >= shortest || length === 0) return way;
  const grow = shortest / (span(first, last) || length);
  return [first, { x: first.x + (last.x - first.x) * grow, y: first.y + (last.y - first.y) * grow }];
}

function firstOf(way: readonly Point[], length: number): readonly Point[] {
  const kept: Point[] = [];
  let left = length;
  for (const [index, at] of way.entries()) {
    const before = way[index - 1];
    const step = before === undefined ? 0 : span(before, at);
    if (before !== undefined && step > left) {
      kept.push({
        x: before.x + ((at.x - before.x) * left) / step,
        y: before.y + ((at.y - before.y) * left) / step,
      });
      return kept;
    }
    left -= step;
    kept.push(at);
  }
  return kept;
}

/** A thin arrow along a way in the picture, bent as the way is. */
export function drawArrow(id: string, places: readonly Vector[], camera: Camera): Shape {
  const way = asLongAsSeen(places.map(camera.project));
  const tip = way.at(-1) ?? { x: 0, y: 0 };
  const before = way.findLast((at) => span(at, tip) > headLength * 0.8) ?? way[0] ?? tip;
  const length = span(before, tip) || 1;
  const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const wing = (aside: number): Point => ({
    x: tip.x - x * headLength + y * headLength * 0.7 * aside,
    y: tip.y - y * headLength - x * headLength * 0.7 * aside,
  });
  return line(id, 'arrow', openCurve(way) + openLine([wing(1), tip, wing(-1)]));
}
