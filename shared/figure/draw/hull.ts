import type { Point } from './camera.ts';
import { polygon } from './path.ts';

const turnOf = (one: Point, two: Point, three: Point): number =>
  (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);

/** One half of the hull of points sorted from left to right. */
function chain(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [one, two] = [kept.at(-2), kept.at(-1)];
      if (one === undefined || two === undefined || turnOf(one, two, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** The smallest outline without a dent around all points. */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

export type Round = { readonly centre: Point; readonly radius: number };

const facets = 18;

const unitRim: readonly Point[] = Array.from({ length: facets }, (_, index) => ({
  x: Math.cos((2 * Math.PI * index) / facets),
  y: Math.sin((2 * Math.PI * index) / facets),
}));

const rim = ({ centre, radius }: Round): readonly Point[] =>
  unitRim.map(({ x, y }) => ({ x: centre.x + radius * x, y: centre.y + radius * y }));

/** A skin drawn tight around discs: a shoe, a mitten. */
export const skinAround = (rounds: readonly Round[]): string => polygon(hullOf(rounds.flatMap(rim)));
